package hearth.web.workbench;

import hearth.web.figure.Numbers;
import hearth.web.query.Column;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What came of a question.
 *
 * @param refusal why there is no answer
 * @param table the answer; empty with a refusal
 * @param plan how it would be answered, where that was asked for
 * @param chart of the answer; empty without a table
 * @param files where the answer can be taken away, without the ending and with what follows it
 * @param written the same question as others write it; empty with a refusal
 */
public record ResultView(
        Optional<Refused> refusal,
        Optional<Shown> table,
        Optional<String> plan,
        Optional<Chart> chart,
        Files files,
        Optional<Written> written) {
    /**
     * How an answer is drawn.
     *
     * @param drawn as pages have charts; empty where there is nothing to draw
     * @param reason why it is not drawn as was chosen; empty where it is
     * @param kinds what may be chosen
     * @param kind what is chosen; empty where Hearth chooses
     */
    public record Chart(Optional<String> drawn, Optional<String> reason, List<String> kinds, Optional<String> kind) {}

    /**
     * A question to be copied.
     *
     * @param request the body of a request to the API
     * @param panel of a dashboard
     * @param file of a saved query
     */
    public record Written(String request, String panel, String file) {
        static Written of(WorkbenchQuestion question, Optional<String> kind) {
            return new Written(question.asRequest(), question.asPanel(kind), question.asFile());
        }
    }

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
                Optional.empty());
    }

    /** @param chart how the answer is drawn; not asked for a plan */
    static ResultView of(AnswerTable table, Files files, WorkbenchQuestion question, Supplier<Chart> chart) {
        Optional<String> plan = table.plan();
        Optional<Chart> drawn = plan.isPresent() ? Optional.empty() : Optional.of(chart.get());
        return new ResultView(
                Optional.empty(),
                plan.isPresent() ? Optional.empty() : Optional.of(shown(table)),
                plan,
                drawn,
                files,
                Optional.of(Written.of(question, drawn.flatMap(Chart::kind))));
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
