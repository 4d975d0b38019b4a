package hearth.web.rows;

import hearth.warehouse.indicator.CountedRows;
import hearth.warehouse.indicator.Indicator;
import hearth.web.figure.Figure;
import hearth.web.serving.Release;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers to {@code /api/v1/rows}: the rows that make a figure. */
final class RowsAnswer {
    private RowsAnswer() {}

    record Meta(long dataVersion, String indicator, String area, String period, String end, String source) {}

    /** Every row of a published file that gives the figure, the one that is shown first. */
    record Published(Meta meta, Optional<Measure> measure, Optional<BaseRow> denominatorRow, List<PublishedRow> data) {}

    /** The publisher's description of the measure, where it has a list of its measures. */
    record Measure(String title, String description, String owner, Optional<String> updatedOn, String file, int row) {}

    /** The row of the same file with the denominator, where it is another one. */
    record BaseRow(String file, int row, Map<String, String> filters, Map<String, String> figures) {}

    record PublishedRow(
            String dataset,
            String release,
            String publishedOn,
            String file,
            int row,
            Optional<Double> value,
            String status,
            boolean isShown,
            String timePeriod,
            Map<String, String> filters,
            Map<String, String> figures) {}

    /**
     * The rows of a cohort.
     *
     * @param isMatching whether the rows match the figure that is shown
     */
    record Counted(
            Meta meta,
            Definition definition,
            Optional<Double> value,
            Optional<Double> numerator,
            Optional<Double> denominator,
            boolean isMatching,
            String part,
            List<Map<String, Optional<Object>>> data) {}

    record Definition(String cohort, String counts, String outOf, String numerator, Optional<String> denominator) {}

    public static Published of(
            FigureQuestion question,
            List<PublishedCell> cells,
            Optional<PublishedCell> denominator,
            Optional<DescribedMeasure> described,
            Release release) {
        return new Published(
                meta(question, release),
                described.map(measure -> new Measure(
                        measure.title(),
                        measure.description(),
                        measure.owner(),
                        measure.updatedOn().map(LocalDate::toString),
                        measure.file(),
                        measure.row())),
                denominator.map(base -> new BaseRow(base.file(), base.row(), base.filters(), base.figures())),
                cells.stream().map(RowsAnswer::published).toList());
    }

    public static Counted of(CountedFigure figure, Release release) {
        Indicator indicator = figure.question().indicator();
        Indicator.FromExtract extract = indicator.extract().orElseThrow();
        return new Counted(
                meta(figure.question(), release),
                new Definition(
                        extract.cohort(),
                        indicator.counts(),
                        indicator.outOf(),
                        extract.numerator().ifKnown(),
                        extract.denominator().map(Indicator.Part::ifKnown)),
                figure.figure().flatMap(Figure::value),
                figure.numerator(),
                figure.denominator(),
                figure.isMatching(),
                figure.question().part().code(),
                figure.wanted().stream().map(row -> row(figure.columns(), row)).toList());
    }

    private static Meta meta(FigureQuestion question, Release release) {
        return new Meta(
                release.id(),
                question.indicator().id(),
                question.area().slug(),
                question.period().code(),
                question.end().toString(),
                question.source().code());
    }

    private static PublishedRow published(PublishedCell cell) {
        return new PublishedRow(
                cell.dataset(),
                cell.release(),
                cell.publishedOn().toString(),
                cell.file(),
                cell.row(),
                cell.value(),
                cell.status(),
                cell.isShown(),
                cell.timePeriod(),
                cell.filters(),
                cell.figures());
    }

    private static Map<String, Optional<Object>> row(List<String> columns, CountedFigure.Row row) {
        Map<String, Optional<Object>> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), row.cells().get(i));
        }
        cells.put(CountedRows.NUMERATOR, row.numerator().map(Object.class::cast));
        cells.put(CountedRows.DENOMINATOR, row.denominator().map(Object.class::cast));
        return cells;
    }
}
