package hearth.web.reconciliation;

import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which own counts to compare with the published figures.
 *
 * @param area empty for the overview of all
 * @param year the year in which the period ends; empty for all, of which a page shows the newest
 * @param onlyBeyond whether only those that lie further apart than their tolerance are wanted
 */
public record ReconciliationQuestion(Optional<Area> area, Optional<Integer> year, boolean onlyBeyond) {
    private static final Set<String> PARAMETERS = Set.of("area", "year", "show");
    private static final List<String> SHOW = List.of("all", "beyond");

    /** Reads an address; what is invalid is added to the faults and its default is used. */
    public static ReconciliationQuestion parse(Map<String, String> address, Areas areas, List<Fault> faults) {
        Parameters given = Parameters.of(address, PARAMETERS, faults);
        String name = given.text("area", "");
        return new ReconciliationQuestion(
                name.isEmpty() ? Optional.empty() : given.authority("area", name, areas),
                given.year("year"),
                given.choice("show", SHOW).equals("beyond"));
    }

    /** Those of an authority's figures that are wanted; of all years where none is named. */
    public List<Reconciled> of(List<Reconciled> figures) {
        return figures.stream()
                .filter(reconciled -> year.orElse(reconciled.periodEnd().getYear())
                        == reconciled.periodEnd().getYear())
                .filter(reconciled -> reconciled.isBeyond() || !onlyBeyond)
                .toList();
    }

    /** The address as a query string, with nothing in it that is the default. */
    public String query() {
        List<String> parts = new ArrayList<>();
        area.ifPresent(authority -> parts.add("area=" + authority.slug()));
        year.ifPresent(end -> parts.add("year=" + end));
        if (onlyBeyond) {
            parts.add("show=beyond");
        }
        return String.join("&", parts);
    }
}
