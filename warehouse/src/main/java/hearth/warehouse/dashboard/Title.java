package hearth.warehouse.dashboard;

import java.util.List;
import java.util.stream.Stream;

/**
 * The sentence above a panel. Its places in braces, such as {@code {value}}, are filled with figures of the query's rows;
 * which sentence holds is for Hearth to find, not for the author to claim.
 */
public sealed interface Title {
    /** Every sentence that it may become. */
    List<String> sentences();

    /** One sentence, whatever the figures are. */
    record Plain(String sentence) implements Title {
        @Override
        public List<String> sentences() {
            return List.of(sentence);
        }
    }

    /**
     * A sentence for each sign of a number.
     *
     * @param column whose number in the last row decides
     */
    record BySign(String column, String positive, String negative, String zero) implements Title {
        @Override
        public List<String> sentences() {
            return Stream.of(positive, negative, zero).toList();
        }
    }

    /**
     * A sentence for each result of a test at 95%.
     *
     * @param untested where no test is possible
     */
    record ByTest(Test test, String higher, String lower, String similar, String untested) implements Title {
        @Override
        public List<String> sentences() {
            return Stream.of(higher, lower, similar, untested).toList();
        }
    }

    /**
     * One sentence with how many rows a test finds better, worse, higher, lower, similar, untested, hidden or missing, of
     * how many rows.
     */
    record ByCount(String sentence) implements Title {
        /** What may be counted. */
        public static final List<String> COUNTS =
                List.of("better", "worse", "higher", "lower", "similar", "untested", "hidden", "missing", "rows");

        @Override
        public List<String> sentences() {
            return List.of(sentence);
        }
    }

    /** What is tested against what. */
    enum Test {
        /** The last row against the first. */
        CHANGE,
        /** The authority's row, or the last one, against its column {@code comparator}, taken as fixed. */
        COMPARATOR
    }
}
