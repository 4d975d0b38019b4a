package hearth.web.home;

import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.site.Tab;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The page to pick an area on.
 *
 * @param search what was searched for, empty for nothing
 * @param tab the part of the site that the choice leads to
 * @param indicator what is to be shown of the area that is picked; empty for what is shown first
 * @param found what the search found; none without a search
 * @param groups what to pick from: what was found, or else today's authorities by region
 * @param nearest what may have been meant when nothing was found
 */
public record HomeView(
        String search,
        Tab tab,
        Optional<Indicator> indicator,
        List<Area> found,
        List<Group> groups,
        List<Area> nearest) {
    private static final String REGIONS = "Regions";
    private static final String JOINT_AREAS = "Joint areas";
    private static final String FORMER = "Former councils";

    /** Regions by name, then what is none. */
    private static final Comparator<String> ORDER = Comparator.<String>comparingInt(
                    List.of(REGIONS, JOINT_AREAS, FORMER)::indexOf)
            .thenComparing(Comparator.naturalOrder());

    /**
     * Areas under a heading.
     *
     * @param region the region that the authorities lie in; empty for others
     */
    public record Group(String heading, Optional<Area> region, List<Area> areas) {}

    public static HomeView of(String search, Tab tab, Optional<Indicator> indicator, Areas areas) {
        Tab part = indicator.isPresent() ? Tab.BENCHMARKS : tab;
        List<Area> found = search.isEmpty()
                ? List.of()
                : areas.matching(search).stream().filter(part::isAbout).toList();
        return new HomeView(
                search,
                part,
                indicator,
                found,
                groups(found.isEmpty() ? areas.authorities() : found, areas),
                found.isEmpty() && !search.isEmpty() ? areas.nearest(search) : List.of());
    }

    /** What was found, where it is one area alone. */
    public Optional<Area> only() {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What the choice is for, such as "Benchmarks"; empty at the beginning of all. */
    public String purpose() {
        return indicator.map(Indicator::title).orElse(tab == Tab.HOME ? "" : tab.label());
    }

    /** The page about an area that the choice leads to. */
    public String address(Area area) {
        return tab.address(Optional.of(area))
                + indicator.map(chosen -> "&indicator=" + chosen.id()).orElse("");
    }

    private static List<Group> groups(List<Area> found, Areas areas) {
        Map<String, List<Area>> byHeading = found.stream()
                .collect(Collectors.groupingBy(
                        area -> heading(area, areas), () -> new TreeMap<>(ORDER), Collectors.toList()));
        return byHeading.entrySet().stream()
                .map(entry -> new Group(
                        entry.getKey(),
                        areas.regionOf(entry.getValue().get(0))
                                .filter(region -> region.name().equals(entry.getKey())),
                        entry.getValue().stream()
                                .sorted(Comparator.comparing(Area::name))
                                .toList()))
                .toList();
    }

    private static String heading(Area area, Areas areas) {
        if (area.isFormer()) {
            return FORMER;
        }
        return switch (area.level()) {
            case LA -> areas.regionOf(area).map(Area::name).orElse("Region not known");
            case JOINT -> JOINT_AREAS;
            case REGION, COUNTRY -> REGIONS;
        };
    }
}
