package hearth.warehouse.dashboard;

import hearth.warehouse.indicator.Indicator;
import java.time.LocalDate;
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
        Map<String, String> headings,
        Options options,
        Width width,
        Optional<String> empty,
        Optional<String> caution) {
    /** What it shows. */
    public sealed interface Content {}

    /**
     * The rows of a query.
     *
     * @param file where it is written, for what is wrong with it
     */
    public record Query(String file, NamedSql sql) implements Content {}

    /**
     * Text of the dashboard's authors.
     *
     * @param on the day on which they wrote it
     */
    public record Note(String markdown, LocalDate on) implements Content {}

    /**
     * How its kind shows the rows.
     *
     * @param columns what the query calls a column that the kind needs, by the kind's name for it
     * @param lines the columns that are lines of a trend; none where {@code value} is, by {@code series}
     * @param across the column of which each value is a column of a table
     * @param total which row of a table is the total of the others
     * @param hasDirection whether a table says what a test finds of its newest figures against the oldest
     * @param isWhole whether the parts of a mix must add up
     * @param least below it, flows from one group to another are drawn together
     * @param scaling whether small charts have one axis; empty where their measures decide
     * @param startsPage whether it begins a page of paper
     */
    public record Options(
            Map<String, String> columns,
            List<String> lines,
            Optional<String> across,
            Optional<Total> total,
            boolean hasDirection,
            boolean isWhole,
            int least,
            Optional<Boolean> scaling,
            boolean startsPage) {
        public Options {
            lines = List.copyOf(lines);
        }
    }

    /** Which row of a table is the total of the others. */
    public enum Total {
        FIRST,
        LAST
    }

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

    /** The columns that are lines of a trend. */
    public List<String> lines() {
        return options.lines();
    }
}
