package hearth.web.site;

import hearth.web.area.Area;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of the site, in the order of the navigation. */
public enum Tab {
    HOME("Home", "/areas/%s", "/"),
    BOARD("Board", "/board/%s", ""),
    BENCHMARKS("Benchmarks", "/benchmark?area=%s", ""),
    SUFFICIENCY("Sufficiency", "/sufficiency/%s", ""),
    QUALITY("Data quality", "/quality/%s", "/quality"),
    DASHBOARDS("Dashboards", "/dashboards?area=%s", "/dashboards"),
    SQL("SQL", "/sql?area=%s", "/sql"),
    INDICATORS("Indicators", "/indicators?area=%s", "/indicators"),
    /** Pages that belong to no part, such as help. */
    NONE("", "", "");

    private final String label;
    private final String ofAnArea;
    private final String ofNone;

    /**
     * @param ofAnArea the address for an area, with its slug to be filled in
     * @param ofNone the address without one; empty where the part has pages about areas only
     */
    Tab(String label, String ofAnArea, String ofNone) {
        this.label = label;
        this.ofAnArea = ofAnArea;
        this.ofNone = ofNone;
    }

    /** The parts that the navigation names. */
    public static List<Tab> named() {
        return Stream.of(values()).filter(tab -> tab != NONE).toList();
    }

    /** As addresses write it, such as {@code benchmarks}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** Whether it has a page about an area. */
    public boolean isAbout(Area area) {
        return switch (this) {
            case HOME, SQL, INDICATORS -> true;
            case SUFFICIENCY -> area.isAuthority() || area.level() == Area.Level.REGION;
            case BOARD, DASHBOARDS -> area.isAuthority();
            case BENCHMARKS -> area.level() != Area.Level.COUNTRY;
            case QUALITY -> area.laCode().isPresent() && area.isCurrent();
            case NONE -> false;
        };
    }

    /**
     * Whether a reader may open it for the area that was chosen, or for any where none was.
     *
     * @param own the reader's own authorities
     */
    boolean isOpen(Optional<Area> area, List<Area> own) {
        return this != QUALITY || (area.isEmpty() ? !own.isEmpty() : own.contains(area.get()));
    }

    /** Where it begins for a reader: where no area was chosen, what is for own staff begins with their only authority. */
    String address(Optional<Area> area, List<Area> own) {
        return this == QUALITY && area.isEmpty() && own.size() == 1 ? address(Optional.of(own.get(0))) : address(area);
    }

    /** Where it begins for the area that was chosen; the choice of one where none was, or one that it is not about. */
    public String address(Optional<Area> area) {
        return area.filter(this::isAbout)
                .map(chosen -> ofAnArea.formatted(chosen.slug()))
                .orElse(ofNone.isEmpty() ? "/?to=" + code() : ofNone);
    }
}
