package hearth.web.dashboard;

import hearth.warehouse.dashboard.Panel;
import hearth.web.chart.Mix;
import hearth.web.figure.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of a panel as parts of wholes. Of a whole with one hidden part nothing is said about the rest of it, as that
 * would be the hidden part.
 */
final class PanelMix {
    /** How many parts have colours of their own. */
    private static final int MOST = 8;

    private static final String OTHER = "Other";
    /** Counts may be rounded to the nearest five, so that each part and the whole may be off by half of that. */
    private static final double ROUNDING = 2.5;

    private final DashboardReading reading;
    private final PanelFigures figures;
    private final PanelAnswer.Rows rows;

    PanelMix(DashboardReading reading, Panel panel, PanelAnswer.Rows rows) {
        this.reading = reading;
        this.figures = new PanelFigures(panel, reading.catalogue());
        this.rows = rows;
    }

    Mix mix() {
        Map<String, List<PanelRow>> bySeries = rows.rows().stream()
                .collect(Collectors.groupingBy(this::series, LinkedHashMap::new, Collectors.toList()));
        List<String> groups = groups();
        return new Mix(
                groups,
                bySeries.entrySet().stream()
                        .map(series -> bar(series.getKey(), series.getValue(), groups))
                        .toList());
    }

    /** Those of the labels, the smallest together as other ones where there are too many. */
    private List<String> groups() {
        Set<String> labels = new LinkedHashSet<>();
        rows.rows().forEach(row -> labels.add(label(row)));
        if (labels.size() <= MOST) {
            return List.copyOf(labels);
        }
        Map<String, Double> sizes = rows.rows().stream()
                .collect(Collectors.toMap(
                        PanelMix::label, row -> row.number("numerator").orElse(0.0), Math::max));
        Set<String> largest = sizes.entrySet().stream()
                .filter(size -> !size.getKey().equals(OTHER))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST - 1L)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        List<String> groups =
                new ArrayList<>(labels.stream().filter(largest::contains).toList());
        groups.add(OTHER);
        return groups;
    }

    private Mix.Bar bar(String name, List<PanelRow> of, List<String> groups) {
        Optional<Double> whole = of.stream()
                .flatMap(row -> row.number("denominator").stream())
                .findFirst()
                .filter(size -> size > 0);
        List<Optional<Mix.Part>> parts = groups.stream()
                .map(group -> whole.flatMap(size -> part(group, of, groups, size)))
                .toList();
        long hidden =
                of.stream().filter(row -> row.number("numerator").isEmpty()).count();
        double shown = parts.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Mix.Part::share)
                .sum();
        return new Mix.Bar(
                name,
                parts,
                hidden > 1 && whole.isPresent()
                        ? Optional.of(new Mix.Hidden(Math.max(0, 100 - shown), hidden + " groups"))
                        : Optional.empty());
    }

    private Optional<Mix.Part> part(String group, List<PanelRow> of, List<String> groups, double whole) {
        List<PanelRow> own = of.stream()
                .filter(row -> group.equals(label(row)) || (group.equals(OTHER) && !groups.contains(label(row))))
                .toList();
        // A sum over shown and hidden ones would give the hidden one away, or be too small.
        if (own.isEmpty()
                || own.stream().anyMatch(row -> row.number("numerator").isEmpty())) {
            return Optional.empty();
        }
        double count = own.stream()
                .mapToDouble(row -> row.number("numerator").orElse(0.0))
                .sum();
        double share = count * 100 / whole;
        return Optional.of(new Mix.Part(share, share(share)));
    }

    private static String share(double share) {
        return Numbers.published(Math.rint(share)) + "%";
    }

    private String series(PanelRow row) {
        return row.text("series")
                .or(() -> row.day("period_end").map(TitleWords::year))
                .or(() -> row.text("area_code").map(reading::name))
                .orElse("");
    }

    private static String label(PanelRow row) {
        return row.text("label").orElse("");
    }

    /** Each figure of a part that is not shown, in words. */
    String notDrawn() {
        return rows.rows().stream()
                .filter(row -> row.number("numerator").isEmpty())
                .map(row -> label(row) + " " + series(row) + " " + figures.figure(row, "numerator"))
                .collect(Collectors.joining(", "));
    }

    /** What is wrong with parts that must add up; empty where they do, and where one is not shown. */
    static Optional<String> notWhole(PanelAnswer.Rows rows) {
        Map<String, List<PanelRow>> wholes = rows.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("series")
                                .or(() -> row.day("period_end").map(LocalDate::toString))
                                .orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return wholes.entrySet().stream()
                .filter(whole -> whole.getValue().stream()
                        .allMatch(row -> row.number("numerator").isPresent()))
                .flatMap(whole -> missing(whole.getKey(), whole.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> missing(String name, List<PanelRow> parts) {
        double sum = parts.stream()
                .mapToDouble(row -> row.number("numerator").orElse(0.0))
                .sum();
        double whole = parts.get(0).number("denominator").orElse(sum);
        return Math.abs(sum - whole) <= ROUNDING * (parts.size() + 1)
                ? Optional.empty()
                : Optional.of("the parts of " + name + " are " + Numbers.published(sum) + " in all, and the whole is "
                        + Numbers.published(whole) + "; a panel with 'whole: yes' must show all parts, each once");
    }
}
