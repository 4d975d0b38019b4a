package hearth.warehouse.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a panel shows the rows of its query: a closed set. */
public enum PanelKind {
    HEADLINE(24, "value", "The figure of the last row, large, with before and comparator below it."),
    TREND(600, "period_end", "Lines over the periods, one for each series; and value, or the columns in lines."),
    RANKED(200, "value", "Areas or labels as bars by size, with lower and upper as their interval."),
    DOTS(100, "label series value", "Two figures of each label, the first and the last series, joined by a line."),
    MIX(
            300,
            "label series numerator denominator",
            "The parts of each series as one bar of 100%: numerator out of denominator."),
    FLOW(150, "from_label to_label value", "How many went from each group to each group, as bands between them."),
    FUNNEL(
            200,
            "area_code numerator denominator value",
            "Authorities by how many their figures are out of, with the limits of chance around England, which is a row."),
    MULTIPLES(3000, "panel period_end value", "Small trends next to each other, one for each panel."),
    HEAT(
            3000,
            "series value",
            "Areas or labels down, series across: the darker a cell, the further from the middle of its column, or from what it is compared with."),
    TABLE(1000, "", "The rows as the query gives them."),
    NOTE(0, "", "Text of the authors.");

    /** Those of many kinds, which a query need not give. */
    private static final String[] OPTIONAL = {
        "period_end",
        "area_code",
        "label",
        "series",
        "panel",
        "value",
        "numerator",
        "denominator",
        "lower",
        "upper",
        "symbol",
        "before",
        "comparator",
        "aim",
        "band_lower",
        "band_upper",
        "indicator",
        "source"
    };

    private final int mostRows;
    /** With blanks between. */
    private final String columns;

    private final String meaning;

    PanelKind(int mostRows, String columns, String meaning) {
        this.mostRows = mostRows;
        this.columns = columns;
        this.meaning = meaning;
    }

    /** How many rows a query may give; with more the panel fails, as no row is dropped silently. */
    public int mostRows() {
        return mostRows;
    }

    /** The columns that a query must give. */
    public List<String> columns() {
        return columns.isEmpty() ? List.of() : List.of(columns.split(" "));
    }

    /** The columns that it reads where a query gives them. */
    public List<String> roles() {
        return Stream.concat(columns().stream(), Stream.of(OPTIONAL)).distinct().toList();
    }

    /** What it shows, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether it is a chart: all others are figures or words. */
    public boolean isChart() {
        return switch (this) {
            case TREND, RANKED, DOTS, MIX, FLOW, FUNNEL, MULTIPLES -> true;
            case HEADLINE, HEAT, TABLE, NOTE -> false;
        };
    }

    /** As files write it, such as {@code ranked}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
