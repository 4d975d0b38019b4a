package hearth.jobs.published;

import hearth.jobs.lake.Lake;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PublishedMapping;
import hearth.warehouse.published.Datasets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads a folder of published files into {@code fact_published}, {@code mart_published}, {@code dim_area},
 * {@code bridge_neighbour} and {@code dim_published_measure}.
 */
public final class PublishedImport {
    private final Datasets datasets = Datasets.shipped();
    private final Catalogue catalogue;
    private final List<DatasetRow> rows = new ArrayList<>();
    private final Map<List<Object>, PublishedFigure> figures = new LinkedHashMap<>();
    private final Map<String, Area> areas = new TreeMap<>();
    private final Map<String, Integer> yearOfArea = new HashMap<>();
    private final NeighbourLists neighbours = new NeighbourLists();
    private final Map<List<String>, DescribedMeasure> measures = new LinkedHashMap<>();
    private final List<FileReport> reports = new ArrayList<>();
    private final Set<PublishedMapping> withRows = new HashSet<>();

    /**
     * What was found in a file, in words.
     *
     * @param isRejected whether nothing of it was used, because it is of no known kind or has a fault
     */
    public record FileReport(String file, String found, boolean isRejected) {}

    private PublishedImport(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads every table in a folder and the folders in it. A file that is not a known dataset, or that has an error, is rejected
     * and nothing of it is used; the others go on.
     */
    public static PublishedImport read(Path folder, Catalogue catalogue) throws IOException {
        PublishedImport all = new PublishedImport(catalogue);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(PublishedImport::isMeant).sorted().toList()) {
                all.read(file, folder.relativize(file).toString());
            }
        }
        return all;
    }

    /** Whether a file was put there by somebody, not by a file system. */
    private static boolean isMeant(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
    }

    private void read(Path file, String name) {
        if (!PublishedFile.isReadable(file)) {
            reject(name, "is not a CSV or Parquet file. Nothing imported; save its table as CSV");
            return;
        }
        try {
            read(PublishedFile.read(file, name));
        } catch (IOException | RuntimeException e) {
            String why = Optional.ofNullable(e.getMessage()).orElse(e.toString());
            reject(name, "has an error. Nothing imported: " + why);
        }
    }

    public List<FileReport> reports() {
        return List.copyOf(reports);
    }

    /** What indicators want of datasets and no file that was read has, in words; none when every mapping finds rows. */
    public List<String> mappingsWithoutRows() {
        return catalogue.indicators().stream()
                .flatMap(indicator -> indicator.published().stream()
                        .filter(mapping -> !withRows.contains(mapping))
                        .map(mapping -> "%s: no file has rows of %s with the labels %s"
                                .formatted(indicator.file(), mapping.dataset().id(), mapping.rows())))
                .toList();
    }

    /**
     * Where the catalogue says otherwise than the publisher's own list of measures, in words: what is better without a reason
     * given, quartiles that the publisher does not form, and figures shown with fewer digits than published.
     */
    public List<String> disagreements() {
        return new Agreement(catalogue, measures).faults();
    }

    List<DatasetRow> rows() {
        return List.copyOf(rows);
    }

    List<PublishedFigure> figures() {
        return List.copyOf(figures.values());
    }

    /** Every area that a used file names, by code. */
    List<Area> areas() {
        return List.copyOf(areas.values());
    }

    List<Neighbour> neighbours() {
        return neighbours.all();
    }

    List<DescribedMeasure> measures() {
        return List.copyOf(measures.values());
    }

    public boolean isEmpty() {
        return rows.isEmpty() && neighbours().isEmpty() && measures.isEmpty();
    }

    /** Writes what was read; what earlier imports wrote of other releases and models stays. */
    public void write(Lake lake) {
        new PublishedTables(lake).write(rows, figures(), areas(), neighbours(), measures());
    }

    private void read(PublishedFile file) {
        Optional<NeighbourFile> list = NeighbourFile.of(file.columns());
        if (list.isPresent()) {
            report(file, neighbours.add(list.get().neighbours(file)));
            return;
        }
        Optional<DictionaryFile> dictionary = DictionaryFile.of(file, datasets);
        if (dictionary.isPresent()) {
            read(dictionary.get());
            return;
        }
        datasets.match(file.columnNames(), file::holds)
                .ifPresentOrElse(match -> read(DatasetFile.of(file, match), file), () -> reject(file));
    }

    private void read(DatasetFile content, PublishedFile file) {
        List<MappedFigures> found = mappedFigures(content);
        rows.addAll(content.rows());
        content.rows().forEach(row -> remember(row.area(), row.year()));
        Tally tally = new Tally();
        found.forEach(figure -> add(figure, tally));
        report(file, tally.words(content));
    }

    private void read(DictionaryFile list) {
        List<DescribedMeasure> found = list.measures();
        found.forEach(measure -> measures.putIfAbsent(List.of(measure.dataset(), measure.measure()), measure));
        int again = list.file().lines().size() - found.size();
        report(
                list.file(),
                "%,d measures of %s described%s"
                        .formatted(
                                found.size(),
                                list.dataset().id(),
                                again == 0
                                        ? ""
                                        : "; rows that repeat a measure, of which the last updated counts: %,d"
                                                .formatted(again)));
    }

    /** What a mapping of an indicator finds in one file. */
    private record MappedFigures(Indicator indicator, PublishedMapping mapping, List<PublishedFigure> figures) {}

    /** What each mapping of the file's dataset finds in it. Fails when a cell is neither number nor symbol. */
    private List<MappedFigures> mappedFigures(DatasetFile content) {
        List<MappedFigures> found = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            for (int i = 0; i < indicator.published().size(); i++) {
                PublishedMapping mapping = indicator.published().get(i);
                if (mapping.dataset().equals(content.release().dataset())) {
                    found.add(new MappedFigures(indicator, mapping, new FigureReader(content, indicator, i).figures()));
                }
            }
        }
        return found;
    }

    private void add(MappedFigures mapped, Tally tally) {
        if (!mapped.figures().isEmpty()) {
            withRows.add(mapped.mapping());
        }
        (mapped.figures().isEmpty() ? tally.absent : tally.used)
                .add(mapped.indicator().id());
        for (PublishedFigure figure : mapped.figures()) {
            if (figures.putIfAbsent(figure.key(), figure) == null) {
                tally.figures++;
            } else {
                tally.repeated++;
            }
        }
    }

    /** What indicators found in one file. */
    private static final class Tally {
        private final Set<String> used = new TreeSet<>();
        private final Set<String> absent = new TreeSet<>();
        private int figures;
        private int repeated;

        String words(DatasetFile content) {
            List<String> found = new ArrayList<>();
            found.add("%s, %s, %,d rows"
                    .formatted(
                            content.release().dataset().id(),
                            content.release().name(),
                            content.rows().size()));
            found.add(
                    used.isEmpty()
                            ? "no indicator uses it"
                            : "%,d figures of %d indicators".formatted(figures, used.size()));
            if (repeated > 0) {
                found.add("%,d that another file has too".formatted(repeated));
            }
            if (!absent.isEmpty()) {
                found.add("it has no row with the labels of " + String.join(", ", absent));
            }
            if (content.passedOver() > 0) {
                found.add("%,d rows without a known year or area skipped".formatted(content.passedOver()));
            }
            return String.join("; ", found);
        }
    }

    private void report(PublishedFile file, String found) {
        reports.add(new FileReport(file.name(), found, false));
    }

    private void reject(PublishedFile file) {
        reject(
                file.name(),
                "is not a known dataset. Nothing imported; "
                        + datasets.nearest(file.columnNames())
                                .map(nearest -> "the nearest is " + nearest)
                                .orElse("it has no column of a published dataset"));
    }

    private void reject(String file, String why) {
        reports.add(new FileReport(file, why, true));
    }

    /** Of the names and regions that an area had over the years, the newest counts. */
    private void remember(Area area, int year) {
        if (yearOfArea.merge(area.code(), year, Math::max) == year) {
            areas.put(area.code(), area);
        }
    }
}
