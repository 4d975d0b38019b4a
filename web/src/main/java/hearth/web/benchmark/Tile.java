package hearth.web.benchmark;

import java.util.Optional;

/**
 * One headline: what it is, the figure, and what one needs to know of it.
 *
 * @param rows the address of the rows that make the figure
 */
public record Tile(String label, String value, String note, Optional<String> rows) {
    public Tile(String label, String value, String note) {
        this(label, value, note, Optional.empty());
    }
}
