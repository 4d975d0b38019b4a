package hearth.web.rows;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.CountedRows;
import hearth.web.export.About;
import hearth.web.export.Cell;
import hearth.web.export.TableColumn;
import hearth.web.export.TitledTable;
import hearth.web.figure.Numbers;
import hearth.web.query.Json;
import hearth.web.serving.Release;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows that make a figure, as a table to take away. */
final class RowsTable {
    private static final List<TableColumn> PUBLISHED = List.of(
            TableColumn.text("indicator", "Indicator ID"),
            TableColumn.text("area_code", "Area code"),
            TableColumn.day("period_end", "Period ends"),
            TableColumn.text("dataset", "Dataset"),
            TableColumn.text("source_release", "Release of the source"),
            TableColumn.day("published_on", "Published on"),
            TableColumn.text("source_file", "File"),
            TableColumn.number("source_row", "Row"),
            TableColumn.figure("value", "Figure"),
            TableColumn.text("status", "Status"),
            TableColumn.text("is_shown", "Shown"),
            TableColumn.text("row_as_published", "Row as published"));

    private RowsTable() {}

    /** The published rows that give a figure, the one that is shown first. */
    static TitledTable of(FigureQuestion question, List<PublishedCell> cells, Release release) {
        return new TitledTable(
                about(question, List.of("Official statistics, as published"), List.of(), release),
                PUBLISHED,
                cells.stream().map(cell -> row(question, cell)).toList());
    }

    private static List<Cell> row(FigureQuestion question, PublishedCell cell) {
        return List.of(
                new Cell.Text(question.indicator().id()),
                new Cell.Text(question.area().code()),
                new Cell.Day(question.end()),
                new Cell.Text(cell.dataset()),
                new Cell.Text(cell.release()),
                new Cell.Day(cell.publishedOn()),
                new Cell.Text(cell.file()),
                Cell.count(cell.row()),
                cell.value()
                        .<Cell>map(value -> new Cell.Numeric(value, Numbers.published(value)))
                        .orElse(new Cell.Hidden(Symbol.of(cell.status()).orElse(Symbol.X))),
                new Cell.Text(cell.status()),
                new Cell.Text(cell.isShown() ? "yes" : "no"),
                new Cell.Text(Json.text(Map.of("filters", cell.filters(), "figures", cell.figures()))));
    }

    /** The rows of a cohort with all their columns. */
    static TitledTable of(CountedFigure figure, Release release) {
        return new TitledTable(
                about(
                        figure.question(),
                        List.of("Counted by Hearth from the authority’s own returns, provisional"),
                        List.of("These rows are about individual children, and only the authority’s own staff may see"
                                + " them. The ids are pseudonyms. Do not pass the rows on."),
                        release),
                Stream.concat(figure.columns().stream(), Stream.of(CountedRows.NUMERATOR, CountedRows.DENOMINATOR))
                        .map(name -> TableColumn.text(name, name.replace('_', ' ')))
                        .toList(),
                figure.wanted().stream().map(RowsTable::row).toList());
    }

    private static List<Cell> row(CountedFigure.Row row) {
        return Stream.concat(
                        row.cells().stream(),
                        Stream.of(row.numerator(), row.denominator()).map(added -> added.map(Object.class::cast)))
                .map(RowsTable::cell)
                .toList();
    }

    private static Cell cell(Optional<Object> value) {
        return value.<Cell>map(known -> known instanceof Number number
                        ? new Cell.Numeric(number.doubleValue(), Numbers.plain(known))
                        : new Cell.Text(Numbers.plain(known)))
                .orElse(Cell.NONE);
    }

    private static About about(FigureQuestion question, List<String> sources, List<String> notes, Release release) {
        return new About(
                question.indicator().id() + "_" + question.area().slug() + "_" + question.end() + "_"
                        + question.source().code() + "-rows",
                "The rows behind " + question.indicator().title() + ", "
                        + question.area().name() + ", " + question.end(),
                new Numbers(question.indicator()).unit(),
                sources,
                notes,
                release);
    }
}
