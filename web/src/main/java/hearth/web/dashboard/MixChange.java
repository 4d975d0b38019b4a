package hearth.web.dashboard;

import hearth.warehouse.benchmark.Mixes;
import hearth.warehouse.benchmark.Mixes.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups of a panel's first and last series as two mixes; those who are in none of the groups are one more. */
record MixChange(PanelAnswer.Rows rows) {
    /** Empty where a number is hidden or missing, or too few are counted. */
    Optional<Boolean> hasChanged() {
        List<String> series =
                rows.rows().stream().map(MixChange::series).distinct().sorted().toList();
        if (series.size() < 2
                || rows.rows().stream().anyMatch(row -> row.number("numerator").isEmpty())) {
            return Optional.empty();
        }
        Map<String, Double> first = numbers(series.get(0));
        Map<String, Double> last = numbers(series.get(series.size() - 1));
        List<Group> groups = new ArrayList<>();
        rows.rows().stream()
                .map(MixChange::label)
                .distinct()
                .forEach(label -> groups.add(new Group(first.getOrDefault(label, 0.0), last.getOrDefault(label, 0.0))));
        groups.add(new Group(rest(series.get(0), first), rest(series.get(series.size() - 1), last)));
        return new Mixes(groups).differ();
    }

    private Map<String, Double> numbers(String of) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        rows.rows().stream()
                .filter(row -> series(row).equals(of))
                .forEach(row -> numbers.put(label(row), row.number("numerator").orElse(0.0)));
        return numbers;
    }

    /** Those of the whole who are in no group. */
    private double rest(String of, Map<String, Double> numbers) {
        double whole = rows.rows().stream()
                .filter(row -> series(row).equals(of))
                .flatMap(row -> row.number("denominator").stream())
                .mapToDouble(number -> number)
                .max()
                .orElse(0);
        return Math.max(
                0,
                whole - numbers.values().stream().mapToDouble(number -> number).sum());
    }

    private static String series(PanelRow row) {
        return row.cell("series")
                .or(() -> row.cell("period_end"))
                .map(Object::toString)
                .orElse("");
    }

    private static String label(PanelRow row) {
        return row.text("label").or(() -> row.text("area_code")).orElse("");
    }
}
