package hearth.web.read;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The areas of a release, by any of their names. */
public final class Areas {
    private final List<Area> all;

    public Areas(List<Area> all) {
        this.all = List.copyOf(all);
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
        return all.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    public Optional<Area> regionOf(Area authority) {
        return authority.regionCode().flatMap(this::withCode);
    }

    public Optional<Area> country() {
        return all.stream().filter(area -> area.level() == Area.Level.COUNTRY).findFirst();
    }

    /** Today's authorities whose name or code holds the text. */
    public List<Area> matching(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return authorities().stream()
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
