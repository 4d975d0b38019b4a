package hearth.jobs.mart;

import hearth.jobs.lake.Lake;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Child populations, from the published figures: rates are counted from these. */
public final class Populations {
    private static final String INDICATOR = "children_in_area";

    private Populations() {}

    private record Estimate(double value, String release) {}

    /** Population by mid-year for each authority's code; none before published figures are imported. */
    public static Map<String, NavigableMap<Integer, Double>> byAuthority(Lake lake) {
        Map<String, String> laCodes = new HashMap<>();
        lake.read("dim_area")
                .forEach(area ->
                        area.optionalText("la_code").ifPresent(laCode -> laCodes.put(area.text("area_code"), laCode)));
        Map<String, Map<Integer, Estimate>> newest = new HashMap<>();
        lake.read(
                "mart_published", Set.of("indicator", "area_code", "period_end", "value", "source_release"), figure -> {
                    Double value = figure.number("value").orElse(null);
                    String laCode = laCodes.get(figure.text("area_code"));
                    if (value != null
                            && laCode != null
                            && figure.text("indicator").equals(INDICATOR)) {
                        newest.computeIfAbsent(laCode, code -> new HashMap<>())
                                .merge(
                                        figure.day("period_end").getYear(),
                                        new Estimate(value, figure.text("source_release")),
                                        (a, b) -> a.release().compareTo(b.release()) >= 0 ? a : b);
                    }
                });
        Map<String, NavigableMap<Integer, Double>> populations = new HashMap<>();
        newest.forEach((laCode, years) -> {
            NavigableMap<Integer, Double> byYear = new TreeMap<>();
            years.forEach((year, estimate) -> byYear.put(year, estimate.value()));
            populations.put(laCode, byYear);
        });
        return populations;
    }
}
