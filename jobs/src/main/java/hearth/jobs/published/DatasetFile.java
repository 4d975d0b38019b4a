package hearth.jobs.published;

import hearth.warehouse.published.Dataset;
import hearth.warehouse.published.Datasets;
import hearth.warehouse.published.Layout;
import hearth.warehouse.published.YearLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a published file of a known dataset says.
 *
 * @param passedOver how many rows name no year or no area that is known
 */
record DatasetFile(Release release, List<DatasetRow> rows, int passedOver) {

    static DatasetFile of(PublishedFile file, Datasets.Match match) {
        Labels labels = new Labels(match.dataset());
        List<Line> lines = new ArrayList<>();
        for (PublishedFile.Line line : file.lines()) {
            Map<String, String> cells = renamed(file.cells(line), match);
            Map<String, String> filters = labels.of(cells);
            if (isOfUse(match.dataset(), filters)) {
                lines.add(new Line(line.number(), cells, filters));
            }
        }
        int lastYear = lines.stream()
                .map(line -> YearLabel.lastYear(line.period()))
                .flatMapToInt(OptionalInt::stream)
                .max()
                .orElse(0);
        Release release = new Release(match.dataset(), lastYear);
        List<DatasetRow> rows = lines.stream()
                .flatMap(line -> row(line, file.name(), release, match.layout()).stream())
                .toList();
        return new DatasetFile(release, rows, lines.size() - rows.size());
    }

    /** A row with the names that the dataset has for its columns and labels. */
    private record Line(int number, Map<String, String> cells, Map<String, String> filters) {
        String period() {
            return cells.getOrDefault("time_period", "");
        }
    }

    private static Optional<DatasetRow> row(Line line, String file, Release release, Layout layout) {
        OptionalInt year = YearLabel.lastYear(line.period());
        Optional<Area> area = Area.of(line.cells(), layout.areaColumns());
        if (year.isEmpty() || area.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> figures = new LinkedHashMap<>();
        release.dataset()
                .figures()
                .forEach(column -> figures.put(column, line.cells().getOrDefault(column, "")));
        return Optional.of(new DatasetRow(
                release, area.get(), line.period(), year.getAsInt(), line.filters(), figures, file, line.number()));
    }

    private static boolean isOfUse(Dataset dataset, Map<String, String> filters) {
        return dataset.only().entrySet().stream()
                .allMatch(only -> only.getValue().contains(filters.getOrDefault(only.getKey(), "")));
    }

    /** The cells by the names that the dataset has for their columns. */
    private static Map<String, String> renamed(Map<String, String> cells, Datasets.Match match) {
        Map<String, String> renamed = new HashMap<>(cells);
        match.layout().renamed().forEach((column, published) -> {
            String cell = cells.get(published);
            if (cell != null) {
                renamed.put(column, cell);
            }
        });
        return renamed;
    }

    /** Gives rows with the same labels one and the same map: there are few, and many rows. */
    private static final class Labels {
        private final Dataset dataset;
        private final Map<List<String>, Map<String, String>> known = new HashMap<>();

        Labels(Dataset dataset) {
            this.dataset = dataset;
        }

        Map<String, String> of(Map<String, String> cells) {
            List<String> labels = dataset.filters().stream()
                    .map(filter -> cells.getOrDefault(filter, ""))
                    .toList();
            return known.computeIfAbsent(labels, key -> {
                Map<String, String> filters = new LinkedHashMap<>();
                dataset.filters().forEach(filter -> filters.put(filter, dataset.label(cells.getOrDefault(filter, ""))));
                return filters;
            });
        }
    }
}
