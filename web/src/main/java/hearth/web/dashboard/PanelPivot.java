package hearth.web.dashboard;

import hearth.warehouse.dashboard.Panel;
import hearth.web.chart.Sparkline;
import hearth.web.chart.YearValue;
import hearth.web.query.Column;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a panel as a table with a column for each value of one of their columns, such as the ends of quarters. */
final class PanelPivot {
    /** More columns than these no page can show. */
    static final int MOST = 13;

    private static final Set<String> NOT_NAMES = Set.of(
            "indicator",
            "area_code",
            "position",
            "source",
            "source_release",
            "value",
            "numerator",
            "denominator",
            "lower",
            "upper");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private final DashboardReading reading;
    private final Panel panel;
    private final PanelAnswer.Rows rows;
    private final PanelFigures figures;
    private final String across;

    PanelPivot(DashboardReading reading, Panel panel, PanelAnswer.Rows rows, String across) {
        this.reading = reading;
        this.panel = panel;
        this.rows = rows;
        this.figures = new PanelFigures(panel, reading.catalogue());
        this.across = across;
    }

    PanelView.Table shown() {
        List<Object> values = rows.rows().stream()
                .flatMap(row -> row.cell(across).stream())
                .distinct()
                .sorted(PanelPivot::compare)
                .toList();
        List<String> names = rows.columns().stream()
                .map(Column::name)
                .filter(name -> !name.equals(across) && !NOT_NAMES.contains(name))
                .filter(name -> !name.equals("symbol") && !name.endsWith("_symbol"))
                .filter(name -> !PanelTable.heading(panel, name).isEmpty())
                .toList();
        List<PanelView.Heading> headings = new ArrayList<>();
        names.forEach(name -> headings.add(new PanelView.Heading(PanelTable.heading(panel, name), "")));
        values.forEach(value -> headings.add(new PanelView.Heading(words(value), "n")));
        if (panel.options().table().hasSpark()) {
            headings.add(new PanelView.Heading("Line", ""));
        }
        if (panel.options().table().hasDirection()) {
            headings.add(new PanelView.Heading("Newest against oldest", ""));
        }
        Map<List<String>, List<PanelRow>> lines = rows.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> names.stream()
                                .map(name -> PanelFigures.plain(row.cell(name)))
                                .toList(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        RowTests tests = new RowTests(reading, panel, rows);
        return new PanelView.Table(
                headings,
                lines.entrySet().stream()
                        .map(line -> line(line.getKey(), line.getValue(), values, tests))
                        .toList(),
                panel.options().table().total());
    }

    private List<PanelView.TableCell> line(List<String> names, List<PanelRow> of, List<Object> values, RowTests tests) {
        List<PanelView.TableCell> line = new ArrayList<>();
        names.forEach(name -> line.add(PanelView.TableCell.of(name)));
        for (Object value : values) {
            Optional<PanelRow> row = of.stream()
                    .filter(each -> each.cell(across).filter(value::equals).isPresent())
                    .findFirst();
            line.add(PanelView.TableCell.of(row.map(this::figure).orElse("")));
        }
        if (panel.options().table().hasSpark()) {
            line.add(new PanelView.TableCell("", -1, Optional.of(spark(of, values))));
        }
        if (panel.options().table().hasDirection()) {
            line.add(PanelView.TableCell.of(tests.result(of).words()));
        }
        return line;
    }

    /** The figures of a row as a line; one that is not there is a gap. */
    private Sparkline spark(List<PanelRow> of, List<Object> values) {
        List<YearValue> points = of.stream()
                .flatMap(row -> row.number("value").stream()
                        .map(number -> new YearValue(
                                row.cell(across).map(values::indexOf).orElse(0), number)))
                .sorted(Comparator.comparing(YearValue::year))
                .toList();
        return Sparkline.of(points, List.of(), 0, values.size() - 1, Set.of());
    }

    /** A figure, or the words in its place. */
    private String figure(PanelRow row) {
        return row.cell("value")
                .filter(String.class::isInstance)
                .map(Object::toString)
                .orElseGet(() -> figures.figure(row, "value"));
    }

    private static int compare(Object first, Object second) {
        return first instanceof LocalDate day && second instanceof LocalDate other
                ? day.compareTo(other)
                : first.toString().compareTo(second.toString());
    }

    private static String words(Object value) {
        return value instanceof LocalDate day ? MONTH.format(day) : value.toString();
    }
}
