package hearth.web.authorities;

import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.disclosure.Symbol;
import hearth.web.authorities.AllAuthorities.Emphasis;
import hearth.web.authorities.AllAuthorities.Row;
import hearth.web.export.About;
import hearth.web.export.Cell;
import hearth.web.export.TableColumn;
import hearth.web.export.TitledTable;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.serving.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of all authorities as a table to take away. */
final class AuthoritiesTable {
    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("place", "Place, lowest first"),
            TableColumn.text("area_code", "Area code"),
            TableColumn.text("area_name", "Area"),
            TableColumn.day("period_end", "Period ends"),
            TableColumn.figure("value", "Figure"),
            TableColumn.number("lower", "95% interval, lower"),
            TableColumn.number("upper", "95% interval, upper"),
            TableColumn.number("numerator", "Numerator"),
            TableColumn.number("denominator", "Denominator"),
            TableColumn.text("compared", "Compared with the chosen area"),
            TableColumn.text("source", "Source"));

    private AuthoritiesTable() {}

    static TitledTable of(AllAuthorities all, Release release) {
        YearQuestion question = all.question();
        Numbers numbers = new Numbers(question.indicator());
        return new TitledTable(
                new About(
                        question.indicator().id() + "_all-authorities_" + all.end(),
                        question.indicator().title() + ", all authorities, " + Dates.full(all.end()),
                        numbers.unit(),
                        question.indicator().publications(),
                        List.of(
                                "Compared with " + question.area().name() + ".",
                                "Authorities with the same figure share a place.",
                                "Lower and higher are said only where the difference is significant at 95%."),
                        release),
                COLUMNS,
                Stream.concat(all.rows().stream(), all.without().stream())
                        .map(row -> cells(row, numbers))
                        .toList());
    }

    private static List<Cell> cells(Row row, Numbers numbers) {
        Figure figure = row.figure();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(row.place().map(AuthoritiesPage::place).orElse("")));
        cells.add(new Cell.Text(row.area().code()));
        cells.add(new Cell.Text(row.area().name()));
        cells.add(new Cell.Day(figure.periodEnd()));
        cells.add(figure.value()
                .<Cell>map(value -> new Cell.Numeric(value, numbers.figure(figure, value)))
                .orElseGet(() -> new Cell.Hidden(figure.symbol().orElse(Symbol.X))));
        cells.add(Cell.exact(figure.interval().map(range -> range.lower())));
        cells.add(Cell.exact(figure.interval().map(range -> range.upper())));
        cells.add(Cell.exact(figure.numerator()));
        cells.add(Cell.exact(figure.denominator()));
        cells.add(new Cell.Text(
                row.emphasis() == Emphasis.OWN
                        ? "the chosen area"
                        : row.compared().map(Significance::direction).orElse("not tested")));
        cells.add(new Cell.Text(figure.release()));
        return cells;
    }

    /** A question that gives the figures. */
    static Optional<String> sql(AllAuthorities all) {
        return all.rows().stream().findFirst().map(row -> """
                SELECT area_name, value, lower, upper, numerator, denominator, symbol
                FROM benchmark
                WHERE indicator = '%s'
                  AND source = '%s'
                  AND period_end = DATE '%s'
                  AND period_type = 'year' AND breakdown = 'all' AND area_level = 'la'
                ORDER BY value, area_name""".formatted(
                        all.question().indicator().id(), row.figure().source().code(), all.end()));
    }
}
