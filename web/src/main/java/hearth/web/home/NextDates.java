package hearth.web.home;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.PublishedMapping;
import hearth.warehouse.published.Dataset;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.web.figure.Dates;
import hearth.web.home.AreaView.Due;
import hearth.web.query.Session;
import hearth.web.scorecard.BoardSummary;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What comes next for the readers of an area, the soonest first. */
record NextDates(LocalDate today) {
    /** As many publications at most. */
    private static final int MOST_PUBLICATIONS = 3;

    /** Something that happens on a day or by it. */
    private record Event(LocalDate day, String by, String what) {
        Due due() {
            return new Due(by + Dates.full(day), what);
        }
    }

    List<Due> of(Session session, Catalogue catalogue, List<BoardSummary> boards) throws SQLException {
        CollectionYear year = CollectionYear.of(today);
        List<Event> events = new ArrayList<>();
        events.add(new Event(year.endsOn(), "", "The year " + year + " ends: the next SSDA903 return covers it."));
        boards.forEach(board -> events.addAll(aims(board)));
        events.addAll(publications(session, catalogue));
        return events.stream()
                .sorted(Comparator.comparing(Event::day))
                .map(Event::due)
                .toList();
    }

    /** The days to come on which aims of the strategy are due. */
    private List<Event> aims(BoardSummary board) {
        return board.aimsDue().tailMap(today).entrySet().stream()
                .map(due -> new Event(
                        due.getKey(),
                        "",
                        (due.getValue() == 1 ? "1 aim of “" : due.getValue() + " aims of “")
                                + board.strategy().orElseThrow()
                                + (due.getValue() == 1 ? "” is due." : "” are due.")))
                .toList();
    }

    /**
     * When the publications that were imported are to appear again: by the end of the month in which they usually do, since
     * no file gives the day.
     */
    private List<Event> publications(Session session, Catalogue catalogue) throws SQLException {
        Map<String, Integer> lastYears = session
                .all("home/last-imported.sql", row -> Map.entry(row.getString("dataset"), row.getInt("last_year")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, Event> byPublication = new TreeMap<>();
        for (Dataset dataset : datasets(catalogue)) {
            if (lastYears.containsKey(dataset.id())) {
                Event event = event(dataset, lastYears.get(dataset.id()) + 1);
                byPublication.merge(
                        dataset.publication(),
                        event,
                        (one, other) -> other.day().isBefore(one.day()) ? other : one);
            }
        }
        return byPublication.values().stream()
                .filter(event -> !event.day().isBefore(today))
                .sorted(Comparator.comparing(Event::day))
                .limit(MOST_PUBLICATIONS)
                .toList();
    }

    private static Event event(Dataset dataset, int year) {
        return new Event(
                dataset.released().by(year),
                "By ",
                "“%s” with figures of %d usually appears. Hearth shows them once its files are imported."
                        .formatted(dataset.publication(), year));
    }

    private static List<Dataset> datasets(Catalogue catalogue) {
        return catalogue.indicators().stream()
                .flatMap(indicator -> indicator.published().stream())
                .map(PublishedMapping::dataset)
                .distinct()
                .toList();
    }
}
