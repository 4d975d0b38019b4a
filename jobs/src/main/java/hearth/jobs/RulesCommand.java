package hearth.jobs;

import hearth.jobs.parity.Parity;
import hearth.warehouse.file.UserError;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.book.RuleBook;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the validation rules, or holds them to a public validator. */
@Command(
        name = "rules",
        description = "List the validation rules; with --parity, how they compare with a public validator.",
        sortOptions = false)
final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--parity",
            paramLabel = "<folder>",
            description =
                    "Folder with validator/rule_cases.jsonl, the validator's recorded flags and the sample returns.")
    private @Nullable Path data;

    @Option(
            names = "--speed",
            description =
                    "With --parity: how many rows a CPU second the rules take, on 20 times the first sample return.")
    private boolean isSpeed;

    @Parameters(arity = "0..1", paramLabel = "<rule>", description = "One rule only, with what differs.")
    private @Nullable String code;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        if (isSpeed && data != null) {
            out.printf(
                    "%,d rows a CPU second, %d rules%n",
                    Parity.rowsPerCpuSecond(data, 20), RuleBook.rules().size());
        } else if (code != null) {
            one(out, code);
        } else if (data != null) {
            parity(out, data);
        } else {
            RuleBook.rules().forEach(rule -> out.println(row(rule)));
        }
        out.flush();
        return 0;
    }

    private void one(PrintWriter out, String wanted) throws IOException {
        Rule rule = RuleBook.find(wanted)
                .orElseThrow(() -> new UserError(
                        "rule " + wanted + " is not built", "", "", "see those that are with ./hearth rules"));
        out.println(row(rule));
        if (!rule.difference().isEmpty()) {
            out.println("Differs from the public validator: " + rule.difference());
        }
        if (data != null) {
            Parity.details(data, rule).forEach(out::println);
        }
    }

    private static void parity(PrintWriter out, Path data) throws IOException {
        List<Parity.Line> lines = Parity.lines(data);
        out.println("rule\tcases\tsame\trecorded\tours\tcommon\tdifference");
        lines.forEach(line -> out.println(String.join(
                "\t",
                line.rule().code(),
                String.valueOf(line.cases()),
                String.valueOf(line.sameCases()),
                String.valueOf(line.recorded()),
                String.valueOf(line.ours()),
                String.valueOf(line.common()),
                line.isSame()
                        ? ""
                        : line.rule().difference().isEmpty()
                                ? "NOT EXPLAINED"
                                : line.rule().difference())));
        long same = lines.stream().filter(Parity.Line::isSame).count();
        long explained = lines.stream()
                .filter(line -> !line.isSame() && !line.rule().difference().isEmpty())
                .count();
        out.printf(
                "%d rules: %d flag the same rows, %d differ for a reason, %d differ without%n",
                lines.size(), same, explained, lines.size() - same - explained);
    }

    private static String row(Rule rule) {
        return String.join(
                "\t",
                rule.code(),
                rule.severity().words(),
                rule.meaning(),
                String.join(", ", rule.columns()),
                String.join(", ", rule.indicators().stream().sorted().toList()));
    }
}
