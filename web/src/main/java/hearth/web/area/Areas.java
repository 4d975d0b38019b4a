package hearth.web.area;

import hearth.warehouse.file.Spelling;
import java.util.Comparator;
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

    /** @param neighbours of all authorities and by all models, the closest first */
    public Areas(List<Area> all, List<Neighbour> neighbours) {
        this.all = List.copyOf(all);
        this.byCode = all.stream().collect(Collectors.toMap(Area::code, area -> area));
        this.neighbours = neighbours.stream().collect(Collectors.groupingBy(one -> one.laCode() + " " + one.model()));
    }

    public List<Area> all() {
        return all;
    }

    /** Today's authorities by name, those that were reorganised away left out. */
    public List<Area> authorities() {
        return all.stream()
                .filter(area -> area.level() == Area.Level.LA && area.isCurrent() && !area.isFormer())
                .sorted(Comparator.comparing(Area::name))
                .toList();
    }

    /** An authority by ONS code, DfE code, slug or name. */
    public Optional<Area> authority(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(area -> area.level() == Area.Level.LA)
                .filter(area -> area.code().toLowerCase(Locale.ROOT).equals(wanted)
                        || area.slug().equals(wanted)
                        || area.name().toLowerCase(Locale.ROOT).equals(wanted)
                        || (area.isCurrent()
                                && area.laCode().filter(wanted::equals).isPresent()))
                .findFirst();
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

    /** The neighbours by one model, the closest first; none when the model leaves the authority out. */
    public List<Neighbour> neighbours(Area authority, String model) {
        return neighbours.getOrDefault(authority.laCode().orElse("") + " " + model, List.of());
    }

    /** The region that an authority lies in, or the one that a region is a part of, as London is of Inner London. */
    public Optional<Area> regionOf(Area area) {
        return area.regionCode().flatMap(this::withCode);
    }

    /** The areas under whose name figures of an authority together with others may be printed. */
    public List<Area> together(String authorityCode) {
        return all.stream()
                .filter(area -> area.standsFor().contains(authorityCode))
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
                .sorted(Comparator.comparingInt(area -> Spelling.distance(area.slug(), wanted)))
                .limit(3)
                .toList();
    }
}
