package hearth.jobs;

import hearth.warehouse.file.UserError;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.book.RuleBook;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the validation rules, or shows one. */
@Command(
        name = "rules",
        description =
                "List the validation rules: code, severity, meaning, columns, indicators they can change, years if not all.",
        sortOptions = false)
final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "<rule>",
            description = "One rule only, with what it does differently from the public validator.")
    private @Nullable String code;

    @Option(
            names = "--search",
            paramLabel = "<words>",
            description = "Rules only that have all of these words in code, meaning, columns or indicators.")
    private String search = "";

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        out.println(String.join("\t", "code", "severity", "meaning", "columns", "can change", "years"));
        if (code == null) {
            RuleBook.rules().stream()
                    .map(RulesCommand::row)
                    .filter(row -> WordSearch.finds(search, row))
                    .forEach(out::println);
        } else {
            show(out, code);
        }
        out.flush();
        return 0;
    }

    private static void show(PrintWriter out, String wanted) {
        Rule rule = RuleBook.find(wanted)
                .orElseThrow(() ->
                        new UserError("there is no rule " + wanted, "", "", "list the rules with ./hearth rules"));
        out.println(row(rule));
        if (!rule.difference().isEmpty()) {
            out.println("Differs from the public validator: " + rule.difference());
        }
    }

    private static String row(Rule rule) {
        return String.join(
                "\t",
                rule.code(),
                rule.severity().words(),
                rule.meaning(),
                String.join(", ", rule.columns()),
                String.join(", ", rule.indicators().stream().sorted().toList()),
                rule.years());
    }
}
