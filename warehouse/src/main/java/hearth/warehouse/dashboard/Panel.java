package hearth.warehouse.dashboard;

import hearth.warehouse.indicator.Indicator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One part of a dashboard.
 *
 * @param id its anchor and the name of its files
 * @param subtitle what is shown, in words; empty for what the measure says
 * @param measure the indicator whose unit, decimals and breaks its figures have, where rows name none of their own
 * @param number how its figures are written where no indicator says so; empty for as they come
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
        Optional<NumberFormat> number,
        Map<String, String> headings,
        Options options,
        Width width,
        Optional<String> empty,
        Optional<String> caution) {
    /** A query that its kind alone says how to show, without anything else that an author would write. */
    public static Panel of(PanelKind kind, NamedSql sql) {
        return new Panel(
                "answer",
                kind,
                new Title.Plain("Answer"),
                new Query("", sql),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Options.of(kind, TableOptions.NONE),
                Width.FULL,
                Optional.empty(),
                Optional.empty());
    }

    /** How numbers without an indicator are written; neither a high nor a low one is better. */
    public record NumberFormat(PlainUnit unit, int decimals) {}

    /** What such numbers are of. */
    public enum PlainUnit {
        COUNT,
        PERCENTAGE,
        PER_10_000,
        DAYS,
        MONTHS,
        YEARS,
        POUNDS,
        POINTS,
        RATIO
    }

    /** What it shows. */
    public sealed interface Content {}

    /**
     * The rows of a query.
     *
     * @param file where it is written, for what is wrong with it; empty where it is in no file
     */
    public record Query(String file, NamedSql sql) implements Content {}

    /**
     * Text of the dashboard's authors, with figures of other panels in braces, such as {@code {left.value@last}}.
     *
     * @param on the day on which they wrote it
     */
    public record Note(String markdown, LocalDate on) implements Content {
        /** A figure in a text: the id of its panel, then its place as a title has it. */
        public static final Pattern FIGURE =
                Pattern.compile("\\{([a-z][a-z0-9-]*)\\.([a-z_0-9]+(?:@(?:last|own))?(?::[a-z]+)?)}");

        /** The panels whose figures it has. */
        public Set<String> panels() {
            return FIGURE.matcher(markdown)
                    .results()
                    .map(figure -> figure.group(1))
                    .collect(Collectors.toSet());
        }
    }

    /**
     * How its kind shows the rows.
     *
     * @param columns what the query calls a column that the kind needs, by the kind's name for it
     * @param mostRows more of them are a fault
     * @param startsPage whether it begins a page of paper
     * @param focus the line, bar or dot that stands out, by the name it has in the rows, or a parameter; empty for the
     *     authority's
     * @param hasInterval whether intervals are drawn
     * @param hasMean whether the mean of the other bars is drawn across ranked ones
     * @param compared which two series dots compare, as the rows name them, or {@link #FIRST} and {@link #LAST}
     * @param small the columns that stand below a large figure
     * @param isWhole whether the parts of a mix must add up
     * @param least below it, flows from one group to another are drawn together
     * @param scale by what the cells of a heat table are the darker
     * @param isWidened whether the limits of a funnel allow for how far authorities lie apart anyway
     */
    public record Options(
            Map<String, String> columns,
            int mostRows,
            boolean startsPage,
            Optional<String> focus,
            boolean hasInterval,
            boolean hasMean,
            List<String> compared,
            List<String> small,
            LineOptions lines,
            TableOptions table,
            boolean isWhole,
            int least,
            HeatScale scale,
            boolean isWidened) {
        /** The first of the series that dots compare. */
        public static final String FIRST = "first";

        /** The last of them. */
        public static final String LAST = "last";

        public Options {
            compared = List.copyOf(compared);
            small = List.copyOf(small);
        }

        /** Those of a kind whose author sets none but of a table. */
        static Options of(PanelKind kind, TableOptions table) {
            return new Options(
                    Map.of(),
                    kind.mostRows(),
                    false,
                    Optional.empty(),
                    false,
                    false,
                    List.of(FIRST, LAST),
                    List.of(),
                    LineOptions.NONE,
                    table,
                    false,
                    0,
                    HeatScale.RANK,
                    false);
        }
    }

    /**
     * How lines are drawn.
     *
     * @param columns those that are lines; none where {@code value} is, by {@code series}
     * @param hasAim whether the column {@code aim} is drawn across them
     * @param scaling whether small charts have one axis; empty where their measures decide
     */
    public record LineOptions(List<String> columns, boolean hasAim, Optional<Boolean> scaling) {
        static final LineOptions NONE = new LineOptions(List.of(), false, Optional.empty());

        public LineOptions {
            columns = List.copyOf(columns);
        }
    }

    /**
     * How a table is laid out.
     *
     * @param across the column of which each value is a column
     * @param total which row is the total of the others
     * @param hasDirection whether it says what a test finds of the newest figures against the oldest
     * @param hasSpark whether each row has a small line of its figures
     */
    public record TableOptions(Optional<String> across, Optional<Total> total, boolean hasDirection, boolean hasSpark) {
        static final TableOptions NONE = new TableOptions(Optional.empty(), Optional.empty(), false, false);
    }

    /** By what a cell of a heat table is the darker. */
    public enum HeatScale {
        /** How far its rank is from the middle of its column. */
        RANK,
        /** How far it is from its column {@code comparator}. */
        GAP,
        NONE
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

    /** Everything that its authors say in it. */
    Stream<String> words() {
        Stream<String> note = content instanceof Note text ? Stream.of(text.markdown()) : Stream.empty();
        return Stream.of(
                        title.sentences().stream(),
                        subtitle.stream(),
                        headings.values().stream(),
                        empty.stream(),
                        caution.stream(),
                        note)
                .flatMap(texts -> texts);
    }

    /** Its query; empty for a note. */
    public Optional<Query> query() {
        return content instanceof Query query ? Optional.of(query) : Optional.empty();
    }

    /** The columns that are lines of a trend. */
    public List<String> lines() {
        return options.lines().columns();
    }
}
