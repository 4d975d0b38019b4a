package hearth.web.area;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.warehouse.file.Spelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The areas of a release, by any of their names, and who is whose neighbour. */
public final class Areas {
    private final List<Area> all;
    private final Map<String, Area> byCode;
    private final Map<String, List<Neighbour>> neighbours;
    private final List<Neighbours> editions;

    /** @param neighbours of all authorities and in all editions of the list, the closest first */
    public Areas(List<Area> all, List<Neighbour> neighbours) {
        this.all = List.copyOf(all);
        this.byCode = all.stream().collect(Collectors.toMap(Area::code, area -> area));
        this.neighbours = neighbours.stream()
                .collect(Collectors.groupingBy(
                        neighbour -> neighbour.laCode() + " " + neighbour.list().code()));
        this.editions = neighbours.stream()
                .map(Neighbour::list)
                .distinct()
                .sorted(java.util.Comparator.comparing(Neighbours::edition).reversed())
                .toList();
    }

    public List<Area> all() {
        return all;
    }

    /** Today's authorities by name, those that were reorganised away left out. */
    public List<Area> authorities() {
        return all.stream()
                .filter(area -> area.level() == Area.Level.LA && area.isCurrent() && !area.isFormer())
                .sorted(java.util.Comparator.comparing(Area::name))
                .toList();
    }

    /** Today's regions and the country, the country first, then by name. */
    public List<Area> larger() {
        return all.stream()
                .filter(area -> area.level() == Area.Level.REGION || area.level() == Area.Level.COUNTRY)
                .filter(Area::isCurrent)
                .sorted(java.util.Comparator.comparing(Area::level).reversed().thenComparing(Area::name))
                .toList();
    }

    /** Today's authorities that lie in a region or in a part of it, as Camden in Inner London and so in London; by name. */
    public List<Area> authoritiesIn(Area region) {
        return authorities().stream()
                .filter(authority -> {
                    Optional<Area> direct = regionOf(authority);
                    return direct.filter(region::equals).isPresent()
                            || direct.flatMap(this::regionOf)
                                    .filter(region::equals)
                                    .isPresent();
                })
                .toList();
    }

    /** An authority by ONS code, DfE code, slug or name; of two with one name, the one whose slug it is. */
    public Optional<Area> authority(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(area -> area.level() == Area.Level.LA)
                .filter(area -> area.code().toLowerCase(Locale.ROOT).equals(wanted)
                        || area.slug().equals(wanted)
                        || area.name().toLowerCase(Locale.ROOT).equals(wanted)
                        || (area.isCurrent()
                                && area.laCode().filter(wanted::equals).isPresent()))
                .min(java.util.Comparator.comparing(area -> !area.slug().equals(wanted)));
    }

    /** An authority by any of its names, or a region or the country by code or slug. */
    public Optional<Area> find(String text) {
        return authority(text)
                .or(() -> all.stream()
                        .filter(area -> area.slug().equals(text) || area.code().equals(text))
                        .findFirst());
    }

    public Optional<Area> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The editions of the list of neighbours that the data hold, the newest first; an empty one where they hold none. */
    public List<Neighbours> editions() {
        return editions.isEmpty() ? List.of(Neighbours.NONE) : editions;
    }

    /**
     * The editions that were in force on a day, the newest first; where the data hold none so old, the oldest that they hold.
     *
     * @param asOf empty for today
     */
    public List<Neighbours> editions(Optional<LocalDate> asOf) {
        List<Neighbours> inForce = editions().stream()
                .filter(edition -> asOf.stream().allMatch(edition::isInForce))
                .toList();
        return inForce.isEmpty() ? List.of(editions().get(editions().size() - 1)) : inForce;
    }

    /** The neighbours by one list, the closest first; none when the list leaves the authority out. */
    public List<Neighbour> neighbours(Area authority, Neighbours list) {
        return neighbours.getOrDefault(authority.laCode().orElse("") + " " + list.code(), List.of());
    }

    /** The region that an authority is in, or the one that a region is a part of, as London is of Inner London. */
    public Optional<Area> regionOf(Area area) {
        return area.regionCode().flatMap(this::withCode);
    }

    /** The areas that cover an authority together with others, so that a figure may be published for all of them. */
    public List<Area> jointAreas(String authorityCode) {
        return all.stream()
                .filter(area -> area.covers().contains(authorityCode))
                .toList();
    }

    public Optional<Area> country() {
        return all.stream().filter(area -> area.level() == Area.Level.COUNTRY).findFirst();
    }

    /** Everything but the country whose name or code holds the text. */
    public List<Area> matching(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(area -> area.level() != Area.Level.COUNTRY && area.isCurrent())
                .filter(area -> area.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || area.slug().contains(wanted)
                        || area.laCode().filter(wanted::equals).isPresent()
                        || area.code().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
    }

    /** The authorities whose slug is spelled most like the text, the likeliest first. */
    public List<Area> nearest(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return authorities().stream()
                .sorted(java.util.Comparator.comparingInt(area -> Spelling.distance(area.slug(), wanted)))
                .limit(3)
                .toList();
    }
}
