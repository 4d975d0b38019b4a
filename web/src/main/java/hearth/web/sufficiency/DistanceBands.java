package hearth.web.sufficiency;

import hearth.web.area.Area;
import hearth.web.figure.Dates;
import hearth.web.query.Session;
import hearth.web.sufficiency.SufficiencyView.WhereGroup;
import hearth.web.sufficiency.SufficiencyView.WhereRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** How far from home a council's children live, inside its area and outside, beside its neighbours and England. */
final class DistanceBands {
    private static final String ENGLAND = "E92000001";
    private static final int FEWEST_NEIGHBOURS = 3;

    /** What is shown, and the groups of the benchmark that it adds up. */
    private record Band(String label, Set<String> groups) {
        static Band of(String label, String... groups) {
            return new Band(label, Set.of(groups));
        }
    }

    private static final List<Band> BANDS = List.of(
            Band.of("Inside the authority, up to 20 miles", "Inside the authority, 20 miles or less"),
            Band.of("Inside the authority, over 20 miles", "Inside the authority, over 20 miles"),
            Band.of("Outside it, up to 20 miles", "Outside the authority, 20 miles or less"),
            Band.of("Outside it, over 20 miles", "Outside the authority, over 20 miles"),
            Band.of(
                    "Distance not known",
                    "Inside the authority, distance not known",
                    "Outside the authority, distance not known",
                    "Not known"));

    private final List<Count> counts;

    /** Children of an area in a group; without a number where it is suppressed. */
    private record Count(String area, LocalDate day, String group, Optional<Double> children) {
        private static Count of(ResultSet row) throws SQLException {
            double children = row.getDouble("value");
            return new Count(
                    row.getString("area_code"),
                    row.getObject("period_end", LocalDate.class),
                    row.getString("breakdown").equals("all") ? "" : row.getString("breakdown_value"),
                    row.wasNull() ? Optional.empty() : Optional.of(children));
        }
    }

    private DistanceBands(List<Count> counts) {
        this.counts = counts;
    }

    /** A row a band; without rows where nothing says how far the council's children live. */
    static WhereGroup group(Session session, Area council) throws SQLException {
        DistanceBands bands = new DistanceBands(session.all("sufficiency/distances.sql", Count::of, council.code()));
        boolean isKnown = bands.counts.stream()
                .anyMatch(count ->
                        count.area().equals(council.code()) && !count.group().isEmpty());
        return isKnown
                ? new WhereGroup(
                        "How far from home, " + Dates.full(bands.counts.get(0).day()),
                        BANDS.stream().map(band -> bands.row(band, council)).toList())
                : new WhereGroup("", List.of());
    }

    private WhereRow row(Band band, Area council) {
        OptionalDouble own = children(band, council.code());
        OptionalDouble all = all(council.code());
        List<Double> neighbours = new ArrayList<>();
        for (String area : counts.stream().map(Count::area).collect(Collectors.toSet())) {
            if (!area.equals(council.code()) && !area.equals(ENGLAND)) {
                share(band, area).ifPresent(neighbours::add);
            }
        }
        return new WhereRow(
                band.label(),
                "/benchmark/groups?indicator=children_looked_after&area=" + council.slug(),
                "",
                percent(share(band, council.code()), own.isEmpty() ? "[c]" : "[x]"),
                percent(
                        neighbours.size() < FEWEST_NEIGHBOURS
                                ? OptionalDouble.empty()
                                : neighbours.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .average(),
                        "[x]"),
                percent(share(band, ENGLAND), "[x]"),
                own.isEmpty() || all.isEmpty()
                        ? "suppressed"
                        : Words.children(own.getAsDouble()) + " of " + Words.children(all.getAsDouble()));
    }

    private OptionalDouble share(Band band, String area) {
        OptionalDouble children = children(band, area);
        OptionalDouble all = all(area);
        return children.isPresent() && all.isPresent() && all.getAsDouble() > 0
                ? OptionalDouble.of(children.getAsDouble() / all.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Empty where a group of the band is suppressed, or the area says nothing of distances. */
    private OptionalDouble children(Band band, String area) {
        List<Count> all = counts.stream()
                .filter(count -> count.area().equals(area) && !count.group().isEmpty())
                .toList();
        List<Count> ofBand = all.stream()
                .filter(count -> band.groups().contains(count.group()))
                .toList();
        return all.isEmpty()
                        || ofBand.stream().anyMatch(count -> count.children().isEmpty())
                ? OptionalDouble.empty()
                : OptionalDouble.of(ofBand.stream()
                        .mapToDouble(count -> count.children().orElse(0.0))
                        .sum());
    }

    private OptionalDouble all(String area) {
        return counts.stream()
                .filter(count -> count.area().equals(area) && count.group().isEmpty())
                .flatMap(count -> count.children().stream())
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    private static String percent(OptionalDouble share, String absent) {
        return share.isPresent() ? "%.1f%%".formatted(100 * share.getAsDouble()) : absent;
    }
}
