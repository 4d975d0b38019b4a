package hearth.web.workbench;

import hearth.web.chart.ChartSpec;
import hearth.web.figure.Numbers;
import hearth.web.query.Column;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What came of a question.
 *
 * @param refusal why there is no answer
 * @param table the answer; empty with a refusal
 * @param plan how it would be answered, where that was asked for
 * @param chart of the answer, where its columns can be drawn
 * @param files where the answer can be taken away, without the ending and with what follows it
 * @param api the same question as a request to the API, to be copied
 * @param panel the same as a panel of a dashboard, to be copied
 */
public record ResultView(
        Optional<Refused> refusal,
        Optional<Shown> table,
        Optional<String> plan,
        Optional<String> chart,
        Files files,
        String api,
        String panel) {
    /**
     * Why there is no answer.
     *
     * @param place such as line 7, column 8; empty where the reason is at no place
     */
    public record Refused(String reason, Optional<Refusal.Place> place) {}

    /** An address in two parts, between which the ending of a file goes. */
    public record Files(String path, String query) {
        public String of(String ending) {
            return path + "." + ending + query;
        }
    }

    /**
     * The rows that the page shows.
     *
     * @param count in words, such as 6 rows, all of them
     * @param time in words
     */
    public record Shown(String count, String time, List<Column> columns, List<List<String>> rows) {}

    /** How many rows a page shows; its files have more. */
    private static final int SHOWN = 1_000;

    static ResultView refused(Refusal refusal) {
        return new ResultView(
                Optional.of(new Refused(refusal.reason(), refusal.place())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Files("", ""),
                "",
                "");
    }

    static ResultView of(AnswerTable table, Files files, String api, String panel) {
        Optional<String> plan = table.plan();
        if (plan.isPresent()) {
            return new ResultView(Optional.empty(), Optional.empty(), plan, Optional.empty(), files, api, panel);
        }
        Optional<ChartSpec> chart = new AnswerChart(table).drawn();
        return new ResultView(
                Optional.empty(),
                Optional.of(shown(table)),
                Optional.empty(),
                chart.map(ChartSpec::json),
                files,
                api,
                panel);
    }

    private static Shown shown(AnswerTable table) {
        List<List<String>> rows = table.rows().stream()
                .limit(SHOWN)
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> table.shown(row, column))
                        .toList())
                .toList();
        return new Shown(count(table), time(table), table.columns(), rows);
    }

    private static String count(AnswerTable table) {
        int all = table.rows().size();
        if (all == 0) {
            return "No rows: nothing in the tables fits the question";
        }
        String words = Numbers.published(all) + (all == 1 ? " row" : " rows");
        if (!table.isWhole()) {
            return "Not all rows: the first " + words + (all > SHOWN ? ", " + Numbers.published(SHOWN) + " shown" : "");
        }
        return all > SHOWN
                ? "The first " + Numbers.published(SHOWN) + " of " + words + "; files have them all"
                : words + ", all of " + (all == 1 ? "it" : "them");
    }

    private static String time(AnswerTable table) {
        return String.format(Locale.UK, "%.2f seconds", table.took().toMillis() / 1000.0);
    }
}
