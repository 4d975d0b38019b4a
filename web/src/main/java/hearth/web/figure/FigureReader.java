package hearth.web.figure;

import hearth.warehouse.benchmark.Comparator;
import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Source;
import hearth.warehouse.quality.RepairRule;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.web.query.Cells;
import hearth.web.query.Session;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads figures and what they are compared with. */
public final class FigureReader {
    private static final LocalDate NOW = LocalDate.of(9999, 12, 31);

    private final Session session;

    public FigureReader(Session session) {
        this.session = session;
    }

    /** The figures of areas that are not broken down; published ones, those of extracts, then local ones, each oldest first. */
    public List<Figure> figures(String indicator, Collection<String> areaCodes, PeriodType period) throws SQLException {
        return figures(indicator, areaCodes, period, Optional.empty());
    }

    /** The same as they were known on a day: its own are then left out, as they say nothing of that. */
    public List<Figure> figures(
            String indicator, Collection<String> areaCodes, PeriodType period, Optional<LocalDate> asOf)
            throws SQLException {
        Object codes = session.array(areaCodes);
        List<Figure> figures;
        if (asOf.isPresent()) {
            figures = session.all(
                    "figure/figures-as-of.sql", FigureReader::figure, knownOn(asOf), indicator, codes, period.code());
        } else if (period == PeriodType.YEAR) {
            figures = session.all("figure/figures-of-years.sql", FigureReader::figure, indicator, codes);
        } else {
            figures = session.all("figure/figures.sql", FigureReader::figure, indicator, codes, period.code());
        }
        return figures.stream()
                .sorted(java.util.Comparator.comparing(Figure::source).thenComparing(Figure::periodEnd))
                .toList();
    }

    /**
     * What an authority's figures are compared with, as known now or on a day, oldest first; made of what every reader may
     * see, so that no average depends on who asks.
     */
    public List<Comparison> comparisons(String indicator, String areaCode, PeriodType period, Optional<LocalDate> asOf)
            throws SQLException {
        List<Comparison> comparisons;
        if (asOf.isPresent()) {
            comparisons = session.all(
                    "figure/comparators-as-of.sql",
                    FigureReader::comparison,
                    knownOn(asOf),
                    indicator,
                    areaCode,
                    period.code());
        } else if (period == PeriodType.YEAR) {
            comparisons = session.all("figure/comparators-of-years.sql", FigureReader::comparison, indicator, areaCode);
        } else {
            comparisons =
                    session.all("figure/comparators.sql", FigureReader::comparison, indicator, areaCode, period.code());
        }
        return comparisons.stream()
                .sorted(java.util.Comparator.comparing(Comparison::source).thenComparing(Comparison::periodEnd))
                .toList();
    }

    /** The averages of a group of authorities, as known now or on a day, oldest first. */
    public List<Comparison> groupComparisons(
            String indicator, Collection<String> areaCodes, PeriodType period, Optional<LocalDate> asOf)
            throws SQLException {
        Object codes = session.array(areaCodes);
        List<Comparison> comparisons = asOf.isPresent()
                ? session.all(
                        "figure/comparators-of-group-as-of.sql",
                        FigureReader::comparison,
                        knownOn(asOf),
                        codes,
                        indicator,
                        period.code())
                : session.all(
                        "figure/comparators-of-group.sql", FigureReader::comparison, codes, indicator, period.code());
        return comparisons.stream()
                .sorted(java.util.Comparator.comparing(Comparison::source).thenComparing(Comparison::periodEnd))
                .toList();
    }

    /**
     * The figures that stand under the codes of authorities for a year, as known now or on a day; those of authorities that
     * had ended by then too.
     */
    public List<Map.Entry<String, Double>> valuesOfAuthorities(
            String indicator, Source source, LocalDate yearEnd, Optional<LocalDate> asOf) throws SQLException {
        Session.RowReader<Map.Entry<String, Double>> entry =
                row -> Map.entry(row.getString("area_code"), row.getDouble("value"));
        Date end = Date.valueOf(yearEnd);
        return asOf.isPresent()
                ? session.all(
                        "figure/values-of-authorities-as-of.sql", entry, knownOn(asOf), indicator, source.code(), end)
                : session.all("figure/values-of-authorities.sql", entry, indicator, source.code(), end);
    }

    /** The newest yearly figure of an area by indicator: the published one where there is one, else the own count. */
    public Map<String, Figure> newest(String areaCode) throws SQLException {
        return session
                .all("figure/newest-of-area.sql", row -> Map.entry(row.getString("indicator"), figure(row)), areaCode)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The indicators of which an area has a yearly figure. */
    public Set<String> indicatorsOf(String areaCode) throws SQLException {
        return Set.copyOf(session.all("figure/indicators-of-area.sql", row -> row.getString("indicator"), areaCode));
    }

    /** The indicators of which any area has a yearly figure. */
    public Set<String> indicatorsWithFigures() throws SQLException {
        return Set.copyOf(session.all("figure/indicators-with-figures.sql", row -> row.getString("indicator")));
    }

    /** What releases published for an area where they differ, the newest period first, of each the first release first. */
    public List<Revision> revisions(String indicator, String areaCode) throws SQLException {
        return session.all(
                "figure/revisions.sql",
                row -> new Revision(
                        row.getObject("period_end", LocalDate.class),
                        row.getString("source_release"),
                        row.getObject("published_on", LocalDate.class),
                        Cells.number(row, "value"),
                        Cells.text(row, "symbol").flatMap(Symbol::of)),
                indicator,
                areaCode);
    }

    /**
     * How far the published figures of an indicator go, and the extract of an authority.
     *
     * @param laCode empty where no extract is asked for
     * @param asOf what was known on that day
     */
    public Freshness freshness(String indicator, Optional<String> laCode, Optional<LocalDate> asOf)
            throws SQLException {
        String code = laCode.orElse("");
        return session.all("figure/freshness.sql", FigureReader::freshness, indicator, knownOn(asOf), code)
                .get(0);
    }

    /** How far all published figures go, and the extract of an authority; empty for other areas. */
    public Freshness freshness(Optional<String> laCode) throws SQLException {
        String code = laCode.orElse("");
        return session.all("figure/freshness-of-all.sql", FigureReader::freshness, code)
                .get(0);
    }

    /** What an authority has sent that is held back; of others not known. */
    public List<HeldBackReturn> heldBack(String laCode) throws SQLException {
        return session.all(
                "figure/held-back.sql",
                row -> new HeldBackReturn(
                        new Return(new CollectionYear(row.getInt("collection_year")), Cells.day(row, "extract_date")),
                        Cells.instant(row, "received_at").orElseThrow(),
                        row.getString("held_back")),
                laCode);
    }

    /** The ends of care that an authority's returns report and that are not counted, by year; of others not known. */
    public List<ContradictedEnds> contradictedEnds(String laCode) throws SQLException {
        return session.all(
                "figure/contradicted-ends.sql",
                row -> new ContradictedEnds(
                        new CollectionYear(row.getInt("collection_year")),
                        row.getLong("adoptions"),
                        row.getLong("others")),
                RepairRule.ADOPTION_CONTRADICTED.code(),
                RepairRule.LEAVING_CONTRADICTED.code(),
                laCode);
    }

    /** How many rules rows of an authority's newest return break; empty where it has sent none. */
    public Optional<Integer> brokenRules(String laCode) throws SQLException {
        return session.all("figure/broken-rules.sql", row -> row.getInt("rules"), laCode).stream()
                .findFirst();
    }

    /** The day of which what was known is asked for; without one, a day that nothing comes after. */
    public static Date knownOn(Optional<LocalDate> asOf) {
        return Date.valueOf(asOf.orElse(NOW));
    }

    /** A row with the columns of {@code benchmark}. */
    public static Figure figure(ResultSet row) throws SQLException {
        Optional<Double> upper = Cells.number(row, "upper");
        return new Figure(
                row.getString("area_code"),
                row.getObject("period_end", LocalDate.class),
                Source.of(row.getString("source")),
                Cells.text(row, "source_release").orElse(""),
                Cells.number(row, "numerator"),
                Cells.number(row, "denominator"),
                Cells.number(row, "value"),
                Cells.number(row, "lower").flatMap(low -> upper.map(high -> new Interval(low, high))),
                Cells.text(row, "symbol").flatMap(Symbol::of));
    }

    /** A comparison from a row of one of the queries for it. */
    public static Comparison comparison(ResultSet row) throws SQLException {
        return new Comparison(
                row.getObject("period_end", LocalDate.class),
                Source.of(row.getString("source")),
                Comparator.of(row.getString("comparator")),
                Statistic.of(row.getString("statistic")),
                Cells.number(row, "value"),
                row.getInt("contributors"),
                row.getInt("possible"));
    }

    private static Freshness freshness(ResultSet row) throws SQLException {
        return new Freshness(
                Cells.day(row, "published_to"),
                Cells.text(row, "published_release"),
                Cells.day(row, "extract_to"),
                Optional.ofNullable(row.getObject("rows_rejected", Long.class)));
    }
}
