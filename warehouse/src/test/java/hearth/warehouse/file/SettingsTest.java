package hearth.warehouse.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettingsTest {
    /** A name in a row of the README's table of settings. */
    private static final Pattern NAME = Pattern.compile("`([a-z]+)`");

    @Test
    void theEnvironmentWinsOverTheFileAndBlankTextIsNothing() {
        Settings settings = Settings.of(Map.of("HEARTH_OWN", "892", "HEARTH_PORT", " "), "own: 330\nport: 9000\n");
        assertThat(settings.find("own")).contains("892");
        assertThat(settings.find("port")).contains("9000");
        assertThat(settings.find("keys")).isEmpty();
    }

    @Test
    void everySettingThatTheReadmeNamesMayStandInTheFile() throws IOException {
        List<String> names = Files.readString(Path.of("../README.md"))
                .lines()
                .dropWhile(line -> !line.equals("| name | used by | default | what |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|", 3)[1])
                .flatMap(cell -> NAME.matcher(cell).results())
                .map(match -> match.group(1))
                .toList();
        assertThat(names).contains("warehouse", "port", "bind", "rows", "disclosure");
        Settings settings =
                Settings.of(Map.of(), names.stream().map(name -> name + ": x\n").collect(Collectors.joining()));
        assertThat(names).allSatisfy(name -> assertThat(settings.find(name)).contains("x"));
    }

    @Test
    void aNameThatIsNoSettingIsRefused() {
        assertThatThrownBy(() -> Settings.of(Map.of(), "onw: 892\n"))
                .isInstanceOf(FileFaults.class)
                .hasMessageContaining("onw");
    }
}
