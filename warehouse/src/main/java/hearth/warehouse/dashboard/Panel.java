package hearth.warehouse.dashboard;

import hearth.warehouse.indicator.Indicator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One part of a dashboard.
 *
 * @param id its anchor and the name of its files
 * @param subtitle what is shown, in words; empty for what the measure says
 * @param measure the indicator whose unit, decimals and breaks its figures have, where rows name none of their own
 * @param lines the columns that are lines of a trend; none where {@code value} is, by {@code series}
 * @param headings of columns, in words
 * @param empty what to say where there are no rows
 * @param caution what a reader must know, below it
 */
public record Panel(
        String id,
        PanelKind kind,
        Title title,
        Content content,
        Optional<String> subtitle,
        Optional<Indicator> measure,
        List<String> lines,
        Map<String, String> headings,
        Width width,
        Optional<String> empty,
        Optional<String> caution) {
    public Panel {
        lines = List.copyOf(lines);
    }

    /** What it shows. */
    public sealed interface Content {}

    /** The rows of a query. */
    public record Query(String file, NamedSql sql) implements Content {}

    /** Text of the dashboard's authors. */
    public record Note(String markdown) implements Content {}

    /** How much of the page's width it takes. */
    public enum Width {
        THIRD,
        HALF,
        TWO_THIRDS,
        FULL;

        /** As files write it, such as {@code two_thirds}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Its query; empty for a note. */
    public Optional<Query> query() {
        return content instanceof Query query ? Optional.of(query) : Optional.empty();
    }
}
