package hearth.warehouse.strategy;

import java.util.List;
import java.util.stream.Stream;

/** How measures of a strategy hang together, each named by its id. */
public sealed interface Relation {
    /** The measures that it speaks of. */
    Stream<String> measures();

    /**
     * The parts make up the whole.
     *
     * @param isComplete whether they are all its parts; otherwise they make up the whole at most
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

    /** The share is what the part is of the whole. */
    record Ratio(String share, String part, String whole) implements Relation {
        @Override
        public Stream<String> measures() {
            return Stream.of(share, part, whole);
        }
    }

    /** The stock is that of a year before, with those who came and without those who left. */
    record Balance(String stock, String came, String left) implements Relation {
        @Override
        public Stream<String> measures() {
            return Stream.of(stock, came, left);
        }
    }
}
