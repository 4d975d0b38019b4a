package hearth.web.home;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.area.Neighbour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The statistical neighbours of an authority in each edition of the list.
 *
 * @param editions the newest first
 * @param rows one for each rank
 * @param changes what differs between the newest edition and the one before; none where there is one alone
 * @param listedBy the authorities that have it as a neighbour in the newest edition, by name
 */
public record NeighbourView(
        Area area, List<Neighbours> editions, List<Row> rows, List<Change> changes, List<Area> listedBy) {
    /** The neighbours of one rank, one for each edition; empty where an edition has none. */
    public record Row(int rank, List<Optional<Named>> named) {}

    /**
     * A neighbour by name.
     *
     * @param area empty where the data have no such area
     * @param isInAll whether every edition lists it
     */
    public record Named(String name, Optional<Area> area, String closeness, boolean isInAll) {}

    /** Neighbours that some editions have in common, or one has alone. */
    public record Change(String words, List<String> names) {}

    static NeighbourView of(Area area, Areas areas) {
        List<Neighbours> editions = areas.editions().stream()
                .filter(edition -> !areas.neighbours(area, edition).isEmpty())
                .toList();
        List<List<Neighbour>> lists = editions.stream()
                .map(edition -> areas.neighbours(area, edition))
                .toList();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        return new NeighbourView(
                area,
                editions,
                IntStream.range(0, longest)
                        .mapToObj(place -> row(place, lists, areas))
                        .toList(),
                changes(editions, lists, areas),
                listedBy(area, areas));
    }

    private static Row row(int place, List<List<Neighbour>> lists, Areas areas) {
        return new Row(
                place + 1,
                lists.stream()
                        .map(list -> place < list.size()
                                ? Optional.of(named(list.get(place), lists, areas))
                                : Optional.<Named>empty())
                        .toList());
    }

    private static Named named(Neighbour neighbour, List<List<Neighbour>> lists, Areas areas) {
        return new Named(
                name(neighbour.areaCode(), areas),
                areas.withCode(neighbour.areaCode()),
                neighbour.closeness(),
                lists.size() > 1 && lists.stream().allMatch(list -> codes(list).contains(neighbour.areaCode())));
    }

    private static List<Change> changes(List<Neighbours> editions, List<List<Neighbour>> lists, Areas areas) {
        if (editions.size() < 2) {
            return List.of();
        }
        List<String> newest = codes(lists.get(0));
        List<String> before = codes(lists.get(1));
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(
                "In both", names(newest.stream().filter(before::contains).toList(), areas)));
        changes.add(new Change(
                "Only in the " + editions.get(0).edition() + " edition",
                names(newest.stream().filter(code -> !before.contains(code)).toList(), areas)));
        changes.add(new Change(
                "Only in the " + editions.get(1).edition() + " edition",
                names(before.stream().filter(code -> !newest.contains(code)).toList(), areas)));
        return changes.stream().filter(change -> !change.names().isEmpty()).toList();
    }

    private static List<String> codes(List<Neighbour> list) {
        return list.stream().map(Neighbour::areaCode).toList();
    }

    private static List<String> names(List<String> codes, Areas areas) {
        return codes.stream().map(code -> name(code, areas)).sorted().toList();
    }

    private static String name(String code, Areas areas) {
        return areas.withCode(code).map(Area::name).orElse(code);
    }

    private static List<Area> listedBy(Area area, Areas areas) {
        Neighbours newest = areas.editions().get(0);
        return areas.authorities().stream()
                .filter(other -> codes(areas.neighbours(other, newest)).contains(area.code()))
                .toList();
    }
}
