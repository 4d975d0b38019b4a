package hearth.web.reconciliation;

import hearth.web.area.Area;
import hearth.web.area.Areas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How all authorities' own counts agree with the published figures, one line an authority and one column a year.
 *
 * @param years the column heads
 */
public record ReconciliationOverview(List<Integer> years, List<Row> rows) {
    /** One authority; a year without anything to compare is empty. */
    public record Row(Area area, List<Optional<ReconciledYear>> cells) {}

    static ReconciliationOverview of(List<ReconciledYear> all, Areas areas) {
        List<Integer> years =
                all.stream().map(ReconciledYear::year).distinct().sorted().toList();
        Map<String, Map<Integer, ReconciledYear>> byArea = new LinkedHashMap<>();
        all.forEach(reconciled -> byArea.computeIfAbsent(reconciled.areaCode(), code -> new LinkedHashMap<>())
                .put(reconciled.year(), reconciled));
        List<Row> rows = byArea.entrySet().stream()
                .flatMap(entry -> areas.withCode(entry.getKey()).stream()
                        .map(area -> new Row(
                                area,
                                years.stream()
                                        .map(year -> Optional.ofNullable(
                                                entry.getValue().get(year)))
                                        .toList())))
                .toList();
        return new ReconciliationOverview(years, rows);
    }
}
