package hearth.web.dashboard;

import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.disclosure.Symbol;
import hearth.web.export.About;
import hearth.web.export.Cell;
import hearth.web.export.TableColumn;
import hearth.web.export.TitledTable;
import hearth.web.query.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of a panel as a table: on the page in words, and to take away with every digit. */
final class PanelTable {
    private static final String AREA = "area_code";
    /** The order of the rows, which they have anyway. */
    private static final String POSITION = "position";
    /** For programs, not for readers. */
    private static final Set<String> INTERNAL = Set.of(
            "indicator",
            AREA,
            POSITION,
            "source",
            "source_release",
            "before_numerator",
            "before_denominator",
            "comparator_name");

    private static final Set<String> NOT_IN_EVERY_ROW =
            Set.of("lower", "upper", "band_lower", "band_upper", "comparator", "before");

    private static final Map<String, String> HEADINGS = Map.of(
            "value", "Figure",
            "numerator", "Numerator",
            "denominator", "Out of",
            "before", "The year before",
            "comparator", "England",
            "band_lower", "Lowest neighbour",
            "band_upper", "Highest neighbour",
            "lower", "95% interval, from",
            "upper", "95% interval, to",
            "period_end", "Period ends");

    private final DashboardReading reading;
    private final Panel panel;
    private final PanelAnswer.Rows rows;
    private final PanelFigures figures;
    private final List<Column> columns;

    PanelTable(DashboardReading reading, Panel panel, PanelAnswer.Rows rows) {
        this.reading = reading;
        this.panel = panel;
        this.rows = rows;
        this.figures = new PanelFigures(panel, reading.catalogue());
        this.columns = rows.columns().stream()
                .filter(column ->
                        !column.name().equals("symbol") && !column.name().endsWith("_symbol"))
                .toList();
    }

    /** The heading of a column: the one that its author gave, or its name in words; empty for one that is not shown. */
    static String heading(Panel panel, String column) {
        String words = HEADINGS.getOrDefault(column, column.replace('_', ' '));
        return panel.headings()
                .getOrDefault(column, words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1));
    }

    PanelView.Table shown() {
        return panel.options()
                .table()
                .across()
                .map(across -> new PanelPivot(reading, panel, rows, across).shown())
                .orElseGet(this::asQueried);
    }

    private PanelView.Table asQueried() {
        List<Column> visible = columns.stream()
                .filter(column -> !INTERNAL.contains(column.name())
                        && !heading(panel, column.name()).isEmpty())
                .toList();
        boolean isNamed = rows.has(AREA) && !rows.has("label") && !rows.has("series");
        List<PanelView.Heading> headings = new ArrayList<>();
        if (isNamed) {
            headings.add(new PanelView.Heading("Area", ""));
        }
        visible.forEach(column -> headings.add(new PanelView.Heading(heading(panel, column.name()), align(column))));
        if (panel.options().table().hasDirection()) {
            headings.add(new PanelView.Heading("Against the year before", ""));
        }
        RowTests tests = new RowTests(reading, panel, rows);
        return new PanelView.Table(
                headings,
                rows.rows().stream()
                        .map(row -> line(row, visible, isNamed, tests))
                        .toList(),
                panel.options().table().total());
    }

    private List<PanelView.TableCell> line(PanelRow row, List<Column> visible, boolean isNamed, RowTests tests) {
        List<String> line = new ArrayList<>();
        if (isNamed) {
            line.add(row.text(AREA).map(reading::name).orElse(""));
        }
        visible.forEach(column -> line.add(
                figures.isFigure(rows, column.name()) && !isOfNoRow(row, column.name())
                        ? figures.figure(row, column.name())
                        : PanelFigures.plain(row.cell(column.name()))));
        if (panel.options().table().hasDirection()) {
            line.add(tests.result(List.of(row)).words());
        }
        return line.stream().map(PanelView.TableCell::of).toList();
    }

    /** Whether a cell says nothing, not even why: the end of an interval that is not known, a year before the first. */
    private static boolean isOfNoRow(PanelRow row, String column) {
        return NOT_IN_EVERY_ROW.contains(column)
                && row.number(column).isEmpty()
                && row.text(PanelRow.symbolColumn(column)).isEmpty();
    }

    private static String align(Column column) {
        return column.isNumber() ? "n" : "";
    }

    /** The table to take away. */
    TitledTable toTakeAway(About about) {
        List<TableColumn> kinds = columns.stream()
                .filter(column -> !column.name().equals(POSITION))
                .map(this::kind)
                .toList();
        List<TableColumn> all = new ArrayList<>(kinds);
        if (rows.has(AREA)) {
            all.add(0, TableColumn.text("area_name", "Area"));
        }
        return new TitledTable(
                about, all, rows.rows().stream().map(row -> cells(row, kinds)).toList());
    }

    private TableColumn kind(Column column) {
        String heading = heading(panel, column.name());
        if (rows.has(PanelRow.symbolColumn(column.name()))) {
            return TableColumn.figure(column.name(), heading);
        }
        boolean isDay =
                rows.rows().stream().anyMatch(row -> row.day(column.name()).isPresent());
        return column.isNumber()
                ? TableColumn.number(column.name(), heading)
                : isDay ? TableColumn.day(column.name(), heading) : TableColumn.text(column.name(), heading);
    }

    private List<Cell> cells(PanelRow row, List<TableColumn> kinds) {
        List<Cell> cells = new ArrayList<>();
        if (rows.has(AREA)) {
            cells.add(new Cell.Text(row.text(AREA).map(reading::name).orElse("")));
        }
        kinds.forEach(column -> cells.add(cell(row, column)));
        return cells;
    }

    private Cell cell(PanelRow row, TableColumn column) {
        Optional<Double> number = row.number(column.name());
        Optional<LocalDate> day = row.day(column.name());
        return switch (column.kind()) {
            case TEXT -> new Cell.Text(row.text(column.name()).orElse(""));
            case DAY -> day.<Cell>map(Cell.Day::new).orElse(Cell.NONE);
            case NUMBER -> Cell.exact(number);
            case FIGURE -> {
                Symbol symbol = row.symbol(column.name());
                yield number.<Cell>map(value -> new Cell.Numeric(value, figures.figure(row, column.name())))
                        .orElse(isOfNoRow(row, column.name()) ? Cell.NONE : new Cell.Hidden(symbol));
            }
        };
    }
}
