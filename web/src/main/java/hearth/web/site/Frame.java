package hearth.web.site;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param tab the part of the site that the page belongs to: benchmarks, reconciliation, indicators or none
 * @param title the page's name in the browser
 * @param freshness how far the figures go and which release this is, one statement each
 * @param isMadeUp whether the warehouse holds made-up data
 * @param hidesSmallNumbers whether small numbers of some authorities' extracts are hidden from this reader
 */
public record Frame(String tab, String title, List<String> freshness, boolean isMadeUp, boolean hidesSmallNumbers) {}
