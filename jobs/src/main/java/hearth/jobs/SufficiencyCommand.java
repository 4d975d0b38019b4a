package hearth.jobs;

import hearth.jobs.sufficiency.BacktestTable;
import hearth.jobs.sufficiency.EpisodeFiles;
import hearth.jobs.sufficiency.PeerForecasts;
import hearth.warehouse.file.Csv;
import hearth.warehouse.file.UserError;
import hearth.warehouse.sufficiency.Backtest;
import hearth.warehouse.sufficiency.BacktestForecast;
import hearth.warehouse.sufficiency.CareHistory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves the sufficiency forecast on the past. */
@Command(name = "sufficiency", description = "How many children will need which home, and how good the forecast is.")
final class SufficiencyCommand {
    private static final int SIMULATIONS = 1000;
    private static final long SEED = 20_260_331L;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private enum Format {
        TABLE,
        CSV
    }

    @Command(
            name = "backtest",
            description = {
                "Forecast from days in the past with only what was known then, and compare with what happened: Hearth,"
                        + " no change (persistence), last year's trend, and other models whose forecasts (bt_*.csv) lie"
                        + " in the folder or the one above it.",
                "Figures are percentages, pooled over councils and origins: errors by age band and type of home"
                        + " (wape_cell), by type (wape_type) and of the total (mape_total), bias, the shares that the"
                        + " intervals of 80% and 95% covered, and the mean width of the 80% interval of the total."
            })
    int backtest(
            @Parameters(
                            paramLabel = "<folder>",
                            description =
                                    "Folder with a CSV file for each council: CHILD, DECOM, RNE, PLACE, DEC, REC, DOB.")
                    Path folder,
            @Option(
                            names = "--origins",
                            split = ",",
                            defaultValue = "2019-03-31,2020-03-31,2021-03-31",
                            paramLabel = "<day>",
                            description = "The days to forecast from (default: ${DEFAULT-VALUE}).")
                    List<LocalDate> origins,
            @Option(
                            names = "--format",
                            defaultValue = "table",
                            paramLabel = "table|csv",
                            description = "How to print the result (default: ${DEFAULT-VALUE}).")
                    Format format)
            throws IOException {
        Map<String, CareHistory> councils = EpisodeFiles.read(folder);
        if (councils.isEmpty()) {
            throw new UserError(folder + " has no CSV file", "", "one for each council", "");
        }
        List<BacktestForecast> forecasts = new ArrayList<>(PeerForecasts.read(folder, councils, origins));
        Backtest backtest = new Backtest(councils, SIMULATIONS, SEED);
        origins.forEach(origin -> forecasts.addAll(backtest.on(origin, LocalDate.MAX)));
        print(BacktestTable.rows(forecasts), format);
        return 0;
    }

    private void print(List<List<String>> rows, Format format) throws IOException {
        PrintWriter out = command.commandLine().getOut();
        List<List<String>> all = new ArrayList<>(List.of(BacktestTable.COLUMNS));
        all.addAll(rows);
        if (format == Format.CSV) {
            all.forEach(row -> out.print(Csv.line(row)));
        } else {
            List<Integer> widths = widths(all);
            all.forEach(row -> out.println(line(row, widths)));
        }
        out.flush();
    }

    private static List<Integer> widths(List<List<String>> rows) {
        return IntStream.range(0, BacktestTable.COLUMNS.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
    }

    /** The model's name on the left, figures on the right of their columns. */
    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> {
                    String blanks =
                            " ".repeat(widths.get(column) - row.get(column).length());
                    return column == 0 ? row.get(column) + blanks : blanks + row.get(column);
                })
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
