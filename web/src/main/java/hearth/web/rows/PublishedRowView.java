package hearth.web.rows;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.PublishedMapping;
import hearth.web.figure.Dates;
import hearth.web.figure.Numbers;
import hearth.web.site.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the page of a published figure's row shows.
 *
 * @param back the address of the benchmark; empty for an area that has none
 * @param facts where the row is
 * @param rows the row as published, and that of the denominator where it is another
 * @param others every file that gives the figure
 */
public record PublishedRowView(
        FigureQuestion question,
        String title,
        String subtitle,
        Optional<String> back,
        List<Fact> facts,
        List<Row> rows,
        List<Other> others) {
    /** A published row, cell by cell. */
    public record Row(String caption, List<Cell> cells) {}

    /**
     * A cell of a published row.
     *
     * @param use what the cell is to the figure; empty when it is nothing to it
     */
    public record Cell(String column, String text, String use) {}

    /** A file that gives the figure. */
    public record Other(String release, String dataset, String file, String row, String figure, boolean isShown) {}

    static PublishedRowView of(
            FigureQuestion question,
            List<PublishedCell> cells,
            Optional<PublishedCell> denominator,
            Optional<DescribedMeasure> described,
            Catalogue catalogue) {
        PublishedCell first = cells.get(0);
        Optional<PublishedMapping> mapping = RowsReader.mapping(question.indicator(), first);
        List<Row> rows = new ArrayList<>();
        rows.add(row("The row as published", first, uses(mapping, denominator.isEmpty())));
        denominator.ifPresent(other -> rows.add(row(
                "The row of the denominator, row " + number(other.row()),
                other,
                mapping.flatMap(PublishedMapping::denominator)
                        .map(column -> Map.of(column, "denominator"))
                        .orElse(Map.of()))));
        return new PublishedRowView(
                question,
                question.area().name() + ": where " + withUnit(question, first) + " comes from",
                question.indicator().title() + ", " + CountedView.period(question, catalogue)
                        + question.asOf()
                                .map(day -> " · as known on " + Dates.full(day))
                                .orElse(""),
                question.area()
                        .laCode()
                        .map(code -> "/benchmark?area=" + question.area().slug() + "&indicator="
                                + question.indicator().id()),
                Stream.concat(
                                facts(first, mapping).stream(),
                                described.stream().flatMap(measure -> facts(measure).stream()))
                        .toList(),
                rows,
                cells.stream().map(PublishedRowView::other).toList());
    }

    private static List<Fact> facts(PublishedCell first, Optional<PublishedMapping> mapping) {
        List<Fact> facts = new ArrayList<>();
        mapping.map(PublishedMapping::dataset).ifPresent(dataset -> {
            facts.add(new Fact("Publication", dataset.publisher() + ", " + dataset.publication()));
            facts.add(new Fact("Dataset", dataset.title()));
        });
        facts.add(new Fact("Release", first.release() + ", known from " + Dates.full(first.publishedOn())));
        facts.add(new Fact("File", first.file()));
        facts.add(new Fact("Row", number(first.row()) + ", as numbered in a spreadsheet"));
        mapping.ifPresent(
                found -> facts.add(new Fact("Rounding", found.dataset().rounding())));
        return facts;
    }

    private static List<Fact> facts(DescribedMeasure described) {
        String updated = described
                .updatedOn()
                .map(day -> ", updated on " + Dates.full(day))
                .orElse("");
        return List.of(
                new Fact("Measure", described.title() + " (" + described.owner() + updated + ")"),
                new Fact("In the publisher’s words", described.description()),
                new Fact("Described in", described.file() + ", row " + number(described.row())));
    }

    /** @param isWithDenominator whether the denominator is in the same row */
    private static Map<String, String> uses(Optional<PublishedMapping> mapping, boolean isWithDenominator) {
        return mapping.stream()
                .flatMap(found -> Stream.of(
                                Optional.of(Map.entry(found.value(), "the figure")),
                                found.numerator().map(column -> Map.entry(column, "numerator")),
                                found.denominator()
                                        .filter(column -> isWithDenominator)
                                        .map(column -> Map.entry(column, "denominator")))
                        .flatMap(Optional::stream))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private static Row row(String caption, PublishedCell published, Map<String, String> uses) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell("time_period", published.timePeriod(), ""));
        for (Map<String, String> part : List.of(published.filters(), published.figures())) {
            part.forEach((column, text) -> cells.add(new Cell(column, text, uses.getOrDefault(column, ""))));
        }
        return new Row(caption, cells);
    }

    private static Other other(PublishedCell cell) {
        return new Other(cell.release(), cell.dataset(), cell.file(), number(cell.row()), figure(cell), cell.isShown());
    }

    private static String withUnit(FigureQuestion question, PublishedCell cell) {
        String figure = figure(cell);
        return cell.value().isPresent() ? new Numbers(question.indicator()).withUnit(figure) : figure;
    }

    private static String figure(PublishedCell cell) {
        return cell.value().map(Numbers::published).orElse("[" + cell.status() + "]");
    }

    private static String number(int row) {
        return String.format(Locale.UK, "%,d", row);
    }
}
