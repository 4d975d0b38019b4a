package hearth.web.site;

import hearth.web.area.Area;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The frame around every page.
 *
 * @param title the page's name in the browser
 * @param navigation the parts of the site, each for the area that was chosen
 * @param choice of the area; empty where the page is the same for all
 * @param freshness how far the figures go and which release this is, one statement each
 * @param warnings what a reader must know before believing any figure, one sentence each
 * @param isMadeUp whether the warehouse holds made-up data
 * @param suppressesSmallCounts whether small counts of some authorities are suppressed for this reader
 */
public record Frame(
        String title,
        List<Link> navigation,
        Optional<Choice> choice,
        List<Statement> freshness,
        List<String> warnings,
        boolean isMadeUp,
        boolean suppressesSmallCounts) {
    /**
     * A statement about the data.
     *
     * @param address where to read more; empty where there is nothing more to read
     */
    public record Statement(String words, Optional<String> address) {
        static Statement of(String words) {
            return new Statement(words, Optional.empty());
        }
    }

    /** A part of the site; whether the page belongs to it. */
    public record Link(String label, String address, boolean isCurrent) {}

    /**
     * The choice of an area, which leads to the same page about another.
     *
     * @param address where it leads
     * @param kept the other parameters of that
     * @param areas by heading, in the order they are offered
     * @param chosen empty for none yet
     */
    public record Choice(
            String address, SortedMap<String, String> kept, Map<String, List<Area>> areas, Optional<Area> chosen) {
        public boolean isChosen(Area area) {
            return chosen.filter(area::equals).isPresent();
        }
    }

    /** Around a page without a release. */
    static Frame bare(String title) {
        return new Frame(
                title,
                navigation(Tab.NONE, Optional.empty(), List.of()),
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                false);
    }

    /**
     * The parts of the site that a reader may open for an area.
     *
     * @param own the reader's own authorities
     */
    static List<Link> navigation(Tab current, Optional<Area> area, List<Area> own) {
        return Tab.named().stream()
                .filter(tab -> tab.isOpen(area, own))
                .map(tab -> new Link(tab.label(), tab.address(area, own), tab == current))
                .toList();
    }
}
