package hearth.web.authorities;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.benchmark.Rank;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.area.Neighbour;
import hearth.web.authorities.AllAuthorities.Emphasis;
import hearth.web.authorities.AllAuthorities.Row;
import hearth.web.figure.Figure;
import hearth.web.figure.FigureReader;
import hearth.web.query.Session;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what all authorities have of one indicator in one year. */
final class AllAuthoritiesReader {
    private final Session session;
    private final Areas areas;

    AllAuthoritiesReader(Session session, Areas areas) {
        this.session = session;
        this.areas = areas;
    }

    /** A year of a source for which authorities have figures, and whether the area that asks has one. */
    private record YearOfSource(Source source, LocalDate end, boolean isOwn) {}

    /** Empty where no authority has a figure in the year. */
    Optional<AllAuthorities> read(YearQuestion question) throws SQLException {
        List<YearOfSource> years = session.all(
                "authorities/years.sql",
                row -> new YearOfSource(
                        Source.of(row.getString("source")),
                        row.getObject("period_end", LocalDate.class),
                        row.getBoolean("is_own")),
                question.area().code(),
                question.indicator().id(),
                question.area().code());
        Optional<Source> source = source(years);
        Optional<LocalDate> end = years.stream()
                .filter(year -> source.filter(year.source()::equals).isPresent())
                .map(YearOfSource::end)
                .filter(day -> question.year().stream().allMatch(wanted -> wanted == day.getYear()))
                .max(Comparator.naturalOrder());
        if (end.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> known = years.stream()
                .filter(year -> year.source() == source.get())
                .map(year -> year.end().getYear())
                .sorted(Comparator.reverseOrder())
                .toList();
        return Optional.of(read(question, source.get(), end.get(), known));
    }

    /** The first that has a figure of the area, or else of anybody: official statistics before returns and local figures. */
    private static Optional<Source> source(List<YearOfSource> years) {
        return years.stream()
                .min(Comparator.comparing((YearOfSource year) -> !year.isOwn()).thenComparing(YearOfSource::source))
                .map(YearOfSource::source);
    }

    private AllAuthorities read(YearQuestion question, Source source, LocalDate end, List<Integer> years)
            throws SQLException {
        Map<String, Figure> shared = session
                .all(
                        "authorities/figures-of-all.sql",
                        FigureReader::figure,
                        question.indicator().id(),
                        source.code(),
                        Date.valueOf(end))
                .stream()
                .collect(Collectors.toMap(Figure::areaCode, Function.identity()));
        Optional<Figure> own = new FigureReader(session)
                .figures(question.indicator().id(), List.of(question.area().code()), PeriodType.YEAR).stream()
                        .filter(figure ->
                                figure.source() == source && figure.periodEnd().equals(end))
                        .findFirst();
        List<Row> all = rows(question, end, shared, own);
        return new AllAuthorities(
                question,
                years,
                end,
                own,
                areas.country().flatMap(country -> Optional.ofNullable(shared.get(country.code()))),
                all.stream()
                        .filter(row -> row.figure().value().isPresent())
                        .sorted(Comparator.comparing((Row row) ->
                                        row.exact(question.indicator().unit()))
                                .thenComparing(row -> row.area().name()))
                        .sorted(Comparator.comparing(
                                row -> row.place().orElseThrow().place()))
                        .toList(),
                all.stream()
                        .filter(row -> row.figure().value().isEmpty())
                        .sorted(Comparator.comparing(row -> row.area().name()))
                        .toList());
    }

    private List<Row> rows(YearQuestion question, LocalDate end, Map<String, Figure> shared, Optional<Figure> own) {
        Set<Area> related = related(question);
        List<Figure> figures = shared.values().stream()
                .filter(figure -> areas.withCode(figure.areaCode())
                        .filter(area -> area.isAuthority() && !area.hasEndedBefore(end))
                        .isPresent())
                .toList();
        List<Double> lowestFirst = figures.stream()
                .flatMap(figure -> figure.value().stream())
                .map(value -> -value)
                .toList();
        Optional<Estimate> compared =
                own.flatMap(figure -> figure.estimate(question.indicator().unit()));
        return figures.stream()
                .map(figure -> {
                    Area area = areas.withCode(figure.areaCode()).orElseThrow();
                    boolean isOwn = area.equals(question.area());
                    Optional<Rank> rank = figure.value().map(value -> Rank.of(-value, lowestFirst));
                    return new Row(
                            area,
                            isOwn
                                    ? own.filter(shown -> figure.value().isPresent())
                                            .orElse(figure)
                                    : figure,
                            emphasis(area, question, related),
                            rank,
                            isOwn
                                    ? Optional.empty()
                                    : figure.estimate(question.indicator().unit())
                                            .flatMap(its -> compared.map(ours -> Significance.of(its, ours))));
                })
                .toList();
    }

    private Set<Area> related(YearQuestion question) {
        Area area = question.area();
        return switch (area.level()) {
            case LA ->
                areas.neighbours(area, question.neighbours()).stream()
                        .map(Neighbour::areaCode)
                        .flatMap(code -> areas.withCode(code).stream())
                        .collect(Collectors.toSet());
            case REGION -> new HashSet<>(areas.authoritiesIn(area));
            case COUNTRY, JOINT -> Set.of();
        };
    }

    private static Emphasis emphasis(Area area, YearQuestion question, Set<Area> related) {
        if (area.equals(question.area())) {
            return Emphasis.OWN;
        }
        if (question.alsoShown().contains(area)) {
            return Emphasis.POINTED_OUT;
        }
        return related.contains(area) ? Emphasis.RELATED : Emphasis.NONE;
    }
}
