package hearth.warehouse.strategy;

import java.util.List;
import java.util.stream.Stream;

/** How measures of a strategy are related, each named by its id. */
public sealed interface Relation {
    /** The measures it names. */
    Stream<String> measures();

    /**
     * The parts add up to the whole.
     *
     * @param isComplete whether they are all its parts; otherwise they add up to at most the whole
     */
    record Sum(String whole, List<String> parts, boolean isComplete) implements Relation {
        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<String> measures() {
            return Stream.concat(Stream.of(whole), parts.stream());
        }
    }

    /** The share is the part as a percentage of the whole. */
    record Ratio(String share, String part, String whole) implements Relation {
        @Override
        public Stream<String> measures() {
            return Stream.of(share, part, whole);
        }
    }

    /** The stock is a year before's, plus those who started, minus those who left. */
    record Balance(String stock, String came, String left) implements Relation {
        @Override
        public Stream<String> measures() {
            return Stream.of(stock, came, left);
        }
    }
}
