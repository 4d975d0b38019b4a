package hearth.web.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.CountedRows;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PublishedMapping;
import hearth.warehouse.indicator.Source;
import hearth.warehouse.table.Table;
import hearth.web.figure.Figure;
import hearth.web.figure.FigureReader;
import hearth.web.query.Cells;
import hearth.web.query.Json;
import hearth.web.query.Session;
import hearth.web.serving.Lease;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the rows that make a figure. */
final class RowsReader {
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private final Session session;

    public RowsReader(Session session) {
        this.session = session;
    }

    /** Every row that gives a figure, the one that the pages show first, then the newest. */
    public List<PublishedCell> publishedCells(FigureQuestion question) throws SQLException {
        return session.all(
                "rows/published-cells.sql",
                RowsReader::publishedCell,
                FigureReader.knownOn(question.asOf()),
                question.indicator().id(),
                question.area().code(),
                question.period().code(),
                Date.valueOf(question.end()));
    }

    /** The row of the denominator of a figure, where it is another one. */
    public Optional<PublishedCell> denominator(FigureQuestion question, PublishedCell cell) throws SQLException {
        Optional<PublishedMapping> mapping = mapping(question.indicator(), cell)
                .filter(found -> found.denominator().isPresent()
                        && !found.denominatorRows().isEmpty());
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> labels = mapping.get().rowsOfDenominator();
        return session
                .all(
                        "rows/published-rows.sql",
                        RowsReader::publishedCell,
                        cell.dataset(),
                        cell.release(),
                        cell.file(),
                        question.area().code(),
                        cell.timePeriod())
                .stream()
                .filter(row -> row.filters().entrySet().containsAll(labels.entrySet()))
                .findFirst();
    }

    /** The publisher's description of the measure of a row, if there is one. */
    public Optional<DescribedMeasure> described(PublishedCell cell) throws SQLException {
        return session
                .all(
                        "rows/described-measure.sql",
                        RowsReader::described,
                        cell.dataset(),
                        cell.filters().getOrDefault("measure", ""))
                .stream()
                .findFirst();
    }

    private static DescribedMeasure described(ResultSet row) throws SQLException {
        return new DescribedMeasure(
                row.getString("title"),
                row.getString("description"),
                row.getString("owner"),
                Optional.ofNullable(row.getObject("updated_on", LocalDate.class)),
                row.getString("source_file"),
                row.getInt("source_row"));
    }

    /** How the dataset of a published figure gives an indicator. */
    public static Optional<PublishedMapping> mapping(Indicator indicator, PublishedCell cell) {
        return indicator.published().stream()
                .filter(mapping -> mapping.dataset().id().equals(cell.dataset()))
                .findFirst();
    }

    /** The rows of the cohort behind a figure of an authority's own extract; empty when it is not counted from extracts. */
    public Optional<CountedFigure> counted(FigureQuestion question, Catalogue catalogue) throws SQLException {
        Optional<Indicator.FromExtract> extract = question.indicator().extract();
        if (extract.isEmpty()) {
            return Optional.empty();
        }
        Cohort cohort = catalogue.cohort(extract.get().cohort()).orElseThrow();
        CountedRows counted = new CountedRows(cohort, extract.get());
        List<String> columns = new ArrayList<>(Table.named(cohort.table()).columnNames());
        columns.remove("la_code");
        String sql = "SELECT * FROM (" + counted.sql(Lease.ROWS + "." + cohort.table(), question.period())
                + ") ORDER BY child_id, " + cohort.date();
        List<CountedFigure.Row> rows = session.ask(
                sql,
                row -> counted(row, columns),
                question.area().laCode().orElse(""),
                Date.valueOf(counted.firstDay(question.period(), question.end())),
                Date.valueOf(question.end()));
        return Optional.of(new CountedFigure(question, figure(question), columns, counted.readColumns(), rows));
    }

    private Optional<Figure> figure(FigureQuestion question) throws SQLException {
        List<String> areas = List.of(question.area().code());
        return new FigureReader(session)
                .figures(question.indicator().id(), areas, question.period()).stream()
                        .filter(figure -> figure.source() == Source.EXTRACT)
                        .filter(figure -> figure.periodEnd().equals(question.end()))
                        .findFirst();
    }

    private static CountedFigure.Row counted(ResultSet row, List<String> columns) throws SQLException {
        List<Optional<Object>> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(Optional.ofNullable(row.getObject(column))
                    .map(cell -> cell instanceof Number || cell instanceof Boolean ? cell : cell.toString()));
        }
        return new CountedFigure.Row(
                cells, Cells.number(row, CountedRows.NUMERATOR), Cells.number(row, CountedRows.DENOMINATOR));
    }

    private static PublishedCell publishedCell(ResultSet row) throws SQLException {
        return new PublishedCell(
                row.getString("dataset"),
                row.getString("source_release"),
                row.getObject("published_on", LocalDate.class),
                row.getString("source_file"),
                row.getInt("source_row"),
                row.getString("time_period"),
                Cells.number(row, "value"),
                Cells.text(row, "symbol").flatMap(Symbol::of),
                row.getBoolean("is_shown"),
                texts(row, "filters"),
                texts(row, "figures"));
    }

    private static Map<String, String> texts(ResultSet row, String column) throws SQLException {
        try {
            return Json.mapper().readValue(row.getString(column), TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
