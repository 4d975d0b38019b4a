package hearth.jobs.published;

import hearth.jobs.published.DatasetRow.Labels;
import hearth.warehouse.published.Dataset;
import hearth.warehouse.published.Datasets;
import hearth.warehouse.published.Layout;
import hearth.warehouse.published.PeriodReader;
import hearth.warehouse.published.PublishedPeriod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the rows of one file of a dataset, with the names that the dataset has for its columns and labels. */
final class DatasetRows {
    private static final String PERIOD = "time_period";

    private final Dataset dataset;
    private final Layout layout;
    private final PeriodReader periods;
    private final AreaReader areas;
    private final RowFaults faults;
    private final Map<Key, Line> lines = new LinkedHashMap<>();
    private final Map<List<String>, Labels> labels = new HashMap<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private int repeated;

    /** What a row is about; no two rows of a file are about the same. */
    private record Key(int year, String areaCode, Map<String, String> filters) {}

    private record Line(int number, Area area, String period, Labels labels, Map<String, String> figures) {}

    DatasetRows(Datasets.Match match, LocalDate today, RowFaults faults) {
        this.dataset = match.dataset();
        this.layout = match.layout();
        this.periods = new PeriodReader(dataset.yearEnd(), layout.areaColumns(), today);
        this.areas = new AreaReader(layout.areaColumns(), faults);
        this.faults = faults;
    }

    /** Adds a row, or what is wrong with it. */
    void add(int number, Map<String, String> published) {
        Map<String, String> cells = renamed(published);
        Labels found = labels(cells);
        if (!isOfUse(found)) {
            return;
        }
        String period = cells.getOrDefault(PERIOD, "");
        PublishedPeriod read = periods.read(period, cells.getOrDefault("time_identifier", ""));
        if (read instanceof PublishedPeriod.Other other) {
            skip(other.words());
        } else if (read instanceof PublishedPeriod.Misread misread) {
            faults.add(number, layout.columnInFile(PERIOD), "found '" + period + "'", misread.expected());
        } else if (read instanceof PublishedPeriod.Year year) {
            areas.read(number, cells)
                    .ifPresentOrElse(
                            area -> keep(year.endsIn(), new Line(number, area, period, found, figures(cells))),
                            () -> skip(areas.unknown(cells)));
        }
    }

    /** What was collected, as the rows of a file. */
    DatasetFile in(String file) {
        int lastYear = lines.keySet().stream().mapToInt(Key::year).max().orElse(0);
        Release release = new Release(dataset, lastYear);
        List<DatasetRow> rows = lines.entrySet().stream()
                .map(line -> row(line.getKey(), line.getValue(), release, file))
                .toList();
        return new DatasetFile(release, rows, skipped, repeated);
    }

    private static DatasetRow row(Key key, Line line, Release release, String file) {
        return new DatasetRow(
                release, line.area(), line.period(), key.year(), line.labels(), line.figures(), file, line.number());
    }

    /** Keeps a row that is about something new, or adds what is wrong when an earlier row says otherwise of the same. */
    private void keep(int year, Line line) {
        Key key = new Key(year, line.area().code(), line.labels().filters());
        Line earlier = lines.putIfAbsent(key, line);
        if (earlier == null) {
            return;
        }
        if (earlier.figures().equals(line.figures())) {
            repeated++;
        } else {
            faults.add(
                    "rows " + earlier.number() + " and " + line.number() + ": found other figures of the same area,"
                            + " period and labels",
                    "one row for each");
        }
    }

    private void skip(String kind) {
        skipped.merge(kind, 1, Integer::sum);
    }

    private Map<String, String> figures(Map<String, String> cells) {
        Map<String, String> figures = new LinkedHashMap<>();
        dataset.figures().forEach(column -> figures.put(column, cells.getOrDefault(column, "")));
        return figures;
    }

    private boolean isOfUse(Labels found) {
        return dataset.only().entrySet().stream()
                .allMatch(only -> only.getValue().contains(found.filters().getOrDefault(only.getKey(), "")));
    }

    /** The cells by the names that the dataset has for their columns. */
    private Map<String, String> renamed(Map<String, String> cells) {
        Map<String, String> renamed = new HashMap<>(cells);
        layout.renamed().forEach((column, published) -> {
            String cell = cells.get(published);
            if (cell != null) {
                renamed.put(column, cell);
            }
        });
        return renamed;
    }

    /** Gives rows with the same labels one and the same record: there are few, and many rows. */
    private Labels labels(Map<String, String> cells) {
        List<String> published = dataset.filters().stream()
                .map(filter -> cells.getOrDefault(filter, ""))
                .toList();
        return labels.computeIfAbsent(published, key -> {
            Map<String, String> filters = new LinkedHashMap<>();
            Map<String, String> asPublished = new LinkedHashMap<>();
            dataset.filters().forEach(filter -> {
                String label = cells.getOrDefault(filter, "");
                filters.put(filter, dataset.label(label));
                asPublished.put(layout.columnInFile(filter), label);
            });
            return new Labels(filters, asPublished);
        });
    }
}
