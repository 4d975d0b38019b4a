package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.file.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the table of settings says, compared with the options of the commands and with the script that starts them. */
class SettingTest {
    /** A line of the script that hands commands to a module, and which. */
    private static final Pattern HANDED_ON = Pattern.compile("(?m)^ {2}([a-z |]+)\\) (jobs|web) \"\\$@\" ;;$");

    /** Option to the commands of the first level that have it, to its default there. */
    private static Map<String, Map<String, String>> options() {
        Map<String, Map<String, String>> options = new TreeMap<>();
        for (Class<?> main : List.of(hearth.jobs.Main.class, Main.class)) {
            CommandSpec.forAnnotatedObject(main)
                    .subcommands()
                    .forEach((name, command) -> options(command.getCommandSpec())
                            .forEach(option -> options.computeIfAbsent(
                                            option.longestName().substring("--".length()), key -> new TreeMap<>())
                                    .put(
                                            name,
                                            Optional.ofNullable(option.defaultValue())
                                                    .orElse(""))));
        }
        return options;
    }

    private static List<OptionSpec> options(CommandSpec command) {
        List<OptionSpec> options = new ArrayList<>(command.options());
        command.subcommands().values().forEach(below -> options.addAll(options(below.getCommandSpec())));
        return options;
    }

    @ParameterizedTest
    @EnumSource
    void aSettingIsAnOptionOfTheCommandsThatTheTableNamesWithTheDefaultThatItNames(Setting setting) throws IOException {
        Map<String, String> expected = setting.commands().stream()
                .collect(Collectors.toMap(command -> command, command -> setting.defaultValue()));
        if (setting.place() == Setting.Place.ANYWHERE) {
            assertThat(options().get(setting.key())).isEqualTo(expected);
        } else {
            String module = setting.key().startsWith("jobs") ? "jobs" : "web";
            assertThat(script())
                    .contains(module + "() { run " + module + " \"${" + setting.variable() + ":-"
                            + setting.defaultValue() + "}\" \"$@\"; }");
            assertThat(commandsOf(module)).containsExactlyElementsOf(setting.commands());
        }
    }

    @Test
    void theDescriptionOfAnOptionNamesItsOwnVariableOnly() {
        Pattern variable = Pattern.compile("HEARTH_[A-Z_]+");
        CommandSpec.forAnnotatedObject(Main.class)
                .subcommands()
                .values()
                .forEach(command -> options(command.getCommandSpec()).forEach(option -> {
                    Set<String> named = variable.matcher(String.join(" ", option.description()))
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.toSet());
                    Set<String> own = Stream.of(Setting.values())
                            .filter(setting -> option.longestName().equals("--" + setting.key()))
                            .map(Setting::variable)
                            .collect(Collectors.toSet());
                    assertThat(named).as(option.longestName()).isEqualTo(own);
                }));
    }

    /** The demo runs both modules, by a function of its own; what the usage does not list is for no user. */
    private static Set<String> commandsOf(String module) throws IOException {
        String script = script();
        Set<String> commands = new TreeSet<>(Set.of("demo"));
        HANDED_ON
                .matcher(script)
                .results()
                .filter(line -> line.group(2).equals(module))
                .forEach(line -> commands.addAll(Arrays.asList(line.group(1).split(" \\| "))));
        commands.removeIf(command -> !script.contains("\n  " + command + " "));
        return commands;
    }

    private static String script() throws IOException {
        return Files.readString(Path.of("../hearth"));
    }
}
