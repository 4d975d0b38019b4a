package hearth.web.reconciliation;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.export.About;
import hearth.web.export.Cell;
import hearth.web.export.TableColumn;
import hearth.web.export.TitledTable;
import hearth.web.figure.Numbers;
import hearth.web.serving.Release;
import java.util.List;
import java.util.Optional;

/** An authority's own counts with the published figures, as a table to take away. */
final class ReconciliationTable {
    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("area_code", "Area code"),
            TableColumn.text("area_name", "Area"),
            TableColumn.text("indicator", "Indicator ID"),
            TableColumn.text("title", "Indicator"),
            TableColumn.text("unit", "Unit"),
            TableColumn.day("period_end", "Period ends"),
            TableColumn.text("own_source", "Own count from"),
            TableColumn.figure("own_value", "Own count"),
            TableColumn.text("published_source", "Published in"),
            TableColumn.figure("published_value", "Published"),
            TableColumn.figure("difference", "Difference"),
            TableColumn.number("rounding", "Rounding of the published figure"),
            TableColumn.number("tolerance", "Tolerance"),
            TableColumn.text("likely_reason", "Likely reason"));

    private ReconciliationTable() {}

    static TitledTable of(Area area, List<Reconciled> figures, Catalogue catalogue, Release release) {
        About about = new About(
                "reconciliation_" + area.slug(),
                "Own counts of " + area.name() + " compared with published figures",
                "",
                List.of("Counted by Hearth from the authority’s own returns", "Official statistics, as published"),
                List.of(
                        "Tolerance is how far a count may differ from the published figure, beyond its rounding, before it"
                                + " needs an explanation."),
                release);
        return new TitledTable(
                about,
                COLUMNS,
                figures.stream()
                        .flatMap(figure -> catalogue.indicator(figure.indicator()).stream()
                                .map(indicator -> row(area, figure, indicator)))
                        .toList());
    }

    private static List<Cell> row(Area area, Reconciled figure, Indicator indicator) {
        Numbers numbers = new Numbers(indicator);
        return List.of(
                new Cell.Text(area.code()),
                new Cell.Text(area.name()),
                new Cell.Text(indicator.id()),
                new Cell.Text(indicator.title()),
                new Cell.Text(numbers.unit()),
                new Cell.Day(figure.periodEnd()),
                new Cell.Text(figure.ownSource()),
                new Cell.Numeric(figure.ownValue(), numbers.counted(figure.ownValue())),
                new Cell.Text(figure.publishedSource()),
                new Cell.Numeric(figure.publishedValue(), Numbers.published(figure.publishedValue())),
                new Cell.Numeric(figure.difference(), numbers.counted(figure.difference())),
                Cell.exact(Optional.of(figure.rounding())),
                Cell.exact(Optional.of(figure.tolerance())),
                new Cell.Text(figure.reason().code()));
    }
}
