package hearth.web.site;

import hearth.web.area.Area;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page tells the frame around it.
 *
 * @param tab the part of the site that it belongs to
 * @param title its name in the browser
 * @param area the area it is about; empty where it is about none, or about the one that was chosen before
 * @param freshness how far its figures go, one statement each; none where the frame is to say how far all go
 * @param view its address without its query, where that is about any area that is chosen in its frame; empty where the
 *     choice leads to the first page of the part of the site
 * @param kept the parameters of its address that stay when another area is chosen
 */
public record PageHead(
        Tab tab,
        String title,
        Optional<Area> area,
        List<String> freshness,
        Optional<String> view,
        Map<String, String> kept) {
    public PageHead {
        freshness = List.copyOf(freshness);
        kept = Map.copyOf(kept);
    }

    public static PageHead of(Tab tab, String title) {
        return new PageHead(tab, title, Optional.empty(), List.of(), Optional.empty(), Map.of());
    }

    public PageHead about(Area area) {
        return new PageHead(tab, title, Optional.of(area), freshness, view, kept);
    }

    public PageHead freshTo(List<String> statements) {
        return new PageHead(tab, title, area, statements, view, kept);
    }

    /** The same for a view that is about any area: it stays when another is chosen. */
    public PageHead at(String path) {
        return new PageHead(tab, title, area, freshness, Optional.of(path), kept);
    }

    /** The same with its address; the area in that is what is chosen anew. */
    public PageHead keeping(Map<String, String> address) {
        Map<String, String> others = new LinkedHashMap<>(address);
        others.remove("area");
        return new PageHead(tab, title, area, freshness, view, others);
    }
}
