package hearth.warehouse.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sentence above a panel. Its places in braces, such as {@code {value}}, are filled with figures of the query's rows;
 * which sentence holds is for Hearth to find, not for the author to claim.
 */
public sealed interface Title {
    /** Every sentence that it may become. */
    List<String> sentences();

    /** What it says where a figure that it needs is not there. */
    default WithoutFigure withoutFigure() {
        return WithoutFigure.UNSAID;
    }

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
    record BySign(String column, String positive, String negative, String zero, WithoutFigure withoutFigure)
            implements Title {
        @Override
        public List<String> sentences() {
            return Stream.of(positive, negative, zero).toList();
        }
    }

    /**
     * A sentence for each result of a test at 95%.
     *
     * @param number what a figure is tested against; empty where it is another figure
     * @param untested where no test is possible; empty for Hearth's words
     */
    record ByTest(
            Test test,
            Optional<Double> number,
            String higher,
            String lower,
            String similar,
            Optional<String> untested,
            WithoutFigure withoutFigure)
            implements Title {
        @Override
        public List<String> sentences() {
            return Stream.concat(Stream.of(higher, lower, similar), untested.stream())
                    .toList();
        }
    }

    /**
     * One sentence with how many rows a test finds better, worse, higher, lower, similar, untested, hidden or missing, of
     * how many rows.
     */
    record ByCount(String sentence, WithoutFigure withoutFigure) implements Title {
        /** What may be counted. */
        public static final List<String> COUNTS =
                List.of("better", "worse", "higher", "lower", "similar", "untested", "hidden", "missing", "rows");

        @Override
        public List<String> sentences() {
            return List.of(sentence);
        }
    }

    /** The author's sentences for a figure that is suppressed, and for one that is missing; empty for Hearth's words. */
    record WithoutFigure(Optional<String> hidden, Optional<String> missing) {
        static final WithoutFigure UNSAID = new WithoutFigure(Optional.empty(), Optional.empty());
    }

    /** What is tested against what. */
    enum Test {
        /** The last row against the first; over groups the two mixes of them. */
        CHANGE,
        /** The authority's row, or the last one, against its column {@code comparator}, taken as fixed. */
        COMPARATOR,
        /** The same against a number of the author's. */
        DIFFERS_FROM
    }
}
