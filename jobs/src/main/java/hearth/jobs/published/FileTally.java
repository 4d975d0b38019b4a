package hearth.jobs.published;

import hearth.jobs.progress.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What indicators found in one file. */
final class FileTally {
    private static final int KINDS_SHOWN = 3;

    private final DatasetFile content;
    private final Set<String> used = new TreeSet<>();
    private final Set<String> absent = new TreeSet<>();
    private int figures;
    private int repeated;

    FileTally(DatasetFile content) {
        this.content = content;
    }

    void uses(String indicator) {
        used.add(indicator);
    }

    void hasNoRowFor(String indicator) {
        absent.add(indicator);
    }

    void addsFigure() {
        figures++;
    }

    void repeatsFigure() {
        repeated++;
    }

    FileReport report(String file) {
        List<String> details =
                absent.isEmpty() ? List.of() : List.of("no row with the labels of " + String.join(", ", absent));
        return new FileReport(file, FileReport.Use.USED, words(), details);
    }

    private String words() {
        List<String> found = new ArrayList<>();
        found.add("%s, %s, %s"
                .formatted(
                        content.release().dataset().id(),
                        content.release().name(),
                        Progress.counted(content.rows().size(), "row", "rows")));
        found.add(
                used.isEmpty()
                        ? "no indicator uses it"
                        : Progress.counted(figures, "figure", "figures") + " of "
                                + Progress.counted(used.size(), "indicator", "indicators"));
        if (repeated > 0) {
            found.add("%,d that another file has too".formatted(repeated));
        }
        if (content.repeated() > 0) {
            found.add(Progress.counted(content.repeated(), "row repeats", "rows repeat") + " an earlier one");
        }
        if (!content.skipped().isEmpty()) {
            found.add("skipped " + skipped(content.skipped()));
        }
        return String.join("; ", found);
    }

    /** The most frequent kinds of rows that were skipped. */
    static String skipped(Map<String, Integer> kinds) {
        String most = kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KINDS_SHOWN)
                .map(kind -> Progress.counted(kind.getValue(), "row", "rows") + " with " + kind.getKey())
                .collect(Collectors.joining(", "));
        return kinds.size() > KINDS_SHOWN ? most + " and %,d other kinds".formatted(kinds.size() - KINDS_SHOWN) : most;
    }
}
