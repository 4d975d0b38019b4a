package hearth.web.figure;

import hearth.warehouse.benchmark.Average;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.PeriodType;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.area.Neighbour;
import hearth.web.benchmark.Question;
import hearth.web.query.SqlFile;
import hearth.web.serving.Lease;
import java.sql.Array;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks one release's database. */
public final class Reader {
    private static final LocalDate NOW = LocalDate.of(9999, 12, 31);

    private final Lease lease;

    public Reader(Lease lease) {
        this.lease = lease;
    }

    /** How averages of several authorities are made. */
    public Average average() {
        return lease.average();
    }

    public Areas areas() throws SQLException {
        return new Areas(all("area/areas.sql", Reader::area), all("area/neighbours.sql", Reader::neighbour));
    }

    /** The figures of areas that are not broken down; published ones, those of extracts, then local ones, each oldest first. */
    public List<Figure> figures(String indicator, Collection<String> areaCodes, PeriodType period) throws SQLException {
        return figures(indicator, areaCodes, period, Optional.empty());
    }

    /** The same as they were known on a day: its own are then left out, as they say nothing of that. */
    public List<Figure> figures(
            String indicator, Collection<String> areaCodes, PeriodType period, Optional<LocalDate> asOf)
            throws SQLException {
        Object codes = lease.connection().createArrayOf("VARCHAR", areaCodes.toArray());
        List<Figure> figures;
        if (asOf.isPresent()) {
            figures = all("figure/figures-as-of.sql", Reader::figure, day(asOf), indicator, codes, period.code());
        } else if (period == PeriodType.YEAR) {
            figures = all("figure/figures-of-years.sql", Reader::figure, indicator, codes);
        } else {
            figures = all("figure/figures.sql", Reader::figure, indicator, codes, period.code());
        }
        return figures.stream()
                .sorted(Comparator.comparing(Figure::source).thenComparing(Figure::periodEnd))
                .toList();
    }

    /** What an authority's figures are compared with, as known now or on a day, oldest first. */
    public List<Comparison> comparisons(String indicator, String areaCode, PeriodType period, Optional<LocalDate> asOf)
            throws SQLException {
        List<Comparison> comparisons;
        if (asOf.isPresent()) {
            comparisons = all(
                    "figure/comparators-as-of.sql", Reader::comparison, day(asOf), indicator, areaCode, period.code());
        } else if (period == PeriodType.YEAR) {
            comparisons = all("figure/comparators-of-years.sql", Reader::comparison, indicator, areaCode);
        } else {
            comparisons = all("figure/comparators.sql", Reader::comparison, indicator, areaCode, period.code());
        }
        return comparisons.stream()
                .sorted(Comparator.comparing(Comparison::source).thenComparing(Comparison::periodEnd))
                .toList();
    }

    /**
     * The figures that stand under the codes of authorities for a year, as known now or on a day; those of authorities that
     * had ended by then too.
     */
    public List<Map.Entry<String, Double>> valuesOfAuthorities(
            String indicator, Source source, LocalDate yearEnd, Optional<LocalDate> asOf) throws SQLException {
        RowReader<Map.Entry<String, Double>> entry =
                row -> Map.entry(row.getString("area_code"), row.getDouble("value"));
        Date end = Date.valueOf(yearEnd);
        return asOf.isPresent()
                ? all("figure/values-of-authorities-as-of.sql", entry, day(asOf), indicator, source.code(), end)
                : all("figure/values-of-authorities.sql", entry, indicator, source.code(), end);
    }

    /** What releases printed for an area where they differ, the newest period first, of each the first release first. */
    public List<Revision> revisions(String indicator, String areaCode) throws SQLException {
        return all(
                "figure/revisions.sql",
                row -> new Revision(
                        row.getObject("period_end", LocalDate.class),
                        row.getString("source_release"),
                        row.getObject("published_on", LocalDate.class),
                        number(row, "value"),
                        text(row, "symbol").flatMap(Symbol::of)),
                indicator,
                areaCode);
    }

    /** The day of which what was known is asked for; without one, a day that nothing comes after. */
    public static Date day(Optional<LocalDate> asOf) {
        return Date.valueOf(asOf.orElse(NOW));
    }

    /** How far the published figures of what is asked for go, and the authority's own; its own are known now only. */
    public Freshness freshness(Question question) throws SQLException {
        String laCode =
                question.asOf().isPresent() ? "" : question.area().laCode().orElse("");
        return all(
                        "figure/freshness.sql",
                        Reader::freshness,
                        laCode,
                        laCode,
                        question.indicator().id(),
                        day(question.asOf()))
                .get(0);
    }

    /** Makes something of a row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Asks a query from its file. */
    public <T> List<T> all(String query, RowReader<T> reader, Object... parameters) throws SQLException {
        return ask(SqlFile.text(query), reader, parameters);
    }

    /** Asks any query. */
    public <T> List<T> ask(String sql, RowReader<T> reader, Object... parameters) throws SQLException {
        PreparedStatement statement = lease.prepared(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        List<T> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reader.read(rows));
            }
        }
        return found;
    }

    private static Neighbour neighbour(ResultSet row) throws SQLException {
        return new Neighbour(
                row.getString("la_code"),
                row.getString("model"),
                row.getInt("rank"),
                row.getString("area_code"),
                text(row, "closeness").orElse(""));
    }

    private static Area area(ResultSet row) throws SQLException {
        return new Area(
                row.getString("area_code"),
                text(row, "la_code"),
                row.getString("area_name"),
                Area.Level.valueOf(row.getString("area_level").toUpperCase(Locale.ROOT)),
                text(row, "region_code"),
                row.getBoolean("is_current"),
                row.getBoolean("is_former"),
                day(row, "valid_from"),
                day(row, "valid_to"),
                row.getString("slug"),
                text(row, "note"),
                texts(row, "stands_for"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null
                ? List.of()
                : Stream.of((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    private static Figure figure(ResultSet row) throws SQLException {
        Optional<Double> upper = number(row, "upper");
        return new Figure(
                row.getString("area_code"),
                row.getObject("period_end", LocalDate.class),
                Source.of(row.getString("source")),
                text(row, "source_release").orElse(""),
                number(row, "numerator"),
                number(row, "denominator"),
                number(row, "value"),
                number(row, "lower").flatMap(low -> upper.map(high -> new Interval(low, high))),
                text(row, "symbol").flatMap(Symbol::of));
    }

    private static Comparison comparison(ResultSet row) throws SQLException {
        return new Comparison(
                row.getObject("period_end", LocalDate.class),
                Source.of(row.getString("source")),
                row.getString("comparator"),
                row.getString("statistic"),
                number(row, "value"),
                row.getInt("contributors"),
                row.getInt("possible"));
    }

    private static Freshness freshness(ResultSet row) throws SQLException {
        return new Freshness(
                day(row, "published_to"),
                text(row, "published_release"),
                day(row, "extract_to"),
                Optional.ofNullable(row.getObject("rows_set_aside", Long.class)));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    public static Optional<Double> number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
