package hearth.jobs;

import hearth.jobs.progress.Progress;
import hearth.warehouse.file.UserError;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.strategy.Measure;
import hearth.warehouse.strategy.Priority;
import hearth.warehouse.strategy.ReportedFigure;
import hearth.warehouse.strategy.Strategies;
import hearth.warehouse.strategy.Strategy;
import hearth.warehouse.strategy.Target;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the councils' own strategies, or shows one. */
@Command(
        name = "strategies",
        description =
                "List the councils' own strategies: code, council, title, priorities, measures, figures, targets.")
final class StrategyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "<council>",
            description = "One council only: each measure with baseline, target and newest figure.")
    private @Nullable String council;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        Strategies strategies = Strategies.shipped(Catalogue.shipped());
        if (council == null) {
            strategies.all().forEach(strategy -> out.println(row(strategy)));
        } else {
            show(out, find(strategies, council));
        }
        out.flush();
        return 0;
    }

    private static Strategy find(Strategies strategies, String council) {
        return strategies
                .find(council.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UserError(
                        "there is no strategy of '" + council + "'",
                        "",
                        "one of "
                                + strategies.all().stream()
                                        .map(Strategy::council)
                                        .collect(Collectors.joining(", ")),
                        ""));
    }

    private static String row(Strategy strategy) {
        List<Measure> measures = strategy.measures();
        return String.join(
                "\t",
                strategy.laCode(),
                strategy.council(),
                strategy.title(),
                Progress.counted(
                        strategy.priorities().stream()
                                .filter(priority -> !priority.isContext())
                                .count(),
                        "priority",
                        "priorities"),
                Progress.counted(measures.size(), "measure", "measures"),
                Progress.counted(strategy.figures().size(), "figure", "figures"),
                Progress.counted(
                        measures.stream()
                                .mapToLong(measure -> measure.targets().size())
                                .sum(),
                        "target",
                        "targets"));
    }

    private static void show(PrintWriter out, Strategy strategy) {
        out.println(strategy.title());
        for (Priority priority : strategy.priorities()) {
            out.println();
            out.println(priority.title());
            priority.measures().forEach(measure -> out.println("  " + row(measure)));
        }
    }

    private static String row(Measure measure) {
        return String.join(
                "\t",
                measure.code().orElse("-"),
                measure.title(),
                "baseline " + asWritten(measure.baseline()),
                "target " + asWritten(measure.targets()),
                "newest " + asWritten(measure.newest()));
    }

    private static String asWritten(Optional<ReportedFigure> figure) {
        return figure.map(known -> known.printed().text() + " (" + known.period() + ")")
                .orElse("-");
    }

    private static String asWritten(List<Target> targets) {
        return targets.isEmpty()
                ? "-"
                : targets.stream().map(StrategyCommand::asWritten).collect(Collectors.joining("; "));
    }

    private static String asWritten(Target target) {
        return (target.value().isPresent()
                        ? target.direction().words() + " " + target.printed().text()
                        : target.printed().text())
                + target.due().map(day -> " by " + day).orElse("");
    }
}
