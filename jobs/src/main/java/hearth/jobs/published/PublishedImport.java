package hearth.jobs.published;

import hearth.jobs.lake.Lake;
import hearth.warehouse.file.UserError;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PublishedMapping;
import hearth.warehouse.published.Datasets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads a folder of published files into {@code fact_published}, {@code mart_published}, {@code dim_area},
 * {@code bridge_neighbour} and {@code dim_published_measure}.
 */
public final class PublishedImport {
    private final Datasets datasets = Datasets.shipped();
    private final Catalogue catalogue;
    private final LocalDate today;
    private final List<DatasetRow> rows = new ArrayList<>();
    private final Map<List<Object>, PublishedFigure> figures = new LinkedHashMap<>();
    private final Map<String, Area> areas = new TreeMap<>();
    private final Map<String, Integer> yearOfArea = new HashMap<>();
    private final List<PublishedFile> neighbourFiles = new ArrayList<>();
    private final NeighbourLists neighbours = new NeighbourLists();
    private final Map<List<String>, DescribedMeasure> measures = new LinkedHashMap<>();
    private final List<FileReport> reports = new ArrayList<>();
    private final Set<PublishedMapping> withRows = new HashSet<>();

    private PublishedImport(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    /**
     * Reads every table in a folder and the folders in it. A file that has an error is rejected and nothing of it is
     * used; the others go on.
     *
     * @param today figures of later years than the next cannot be right
     */
    public static PublishedImport read(Path folder, Catalogue catalogue, LocalDate today) throws IOException {
        PublishedImport all = new PublishedImport(catalogue, today);
        new TableFinder(all.datasets, all::read, all.reports::add).findIn(folder);
        all.readNeighbours();
        return all;
    }

    /** What became of each file, in the order of their names. */
    public List<FileReport> reports() {
        return reports.stream().sorted(Comparator.comparing(FileReport::file)).toList();
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
        Optional<DictionaryFile> dictionary = DictionaryFile.of(file, datasets);
        if (NeighbourFile.of(file.columns()).isPresent()) {
            neighbourFiles.add(file);
        } else if (dictionary.isPresent()) {
            read(dictionary.get());
        } else {
            datasets.match(file.columnNames(), file::holds)
                    .ifPresentOrElse(
                            match -> read(DatasetFile.of(file, match, today), file),
                            () -> reports.add(OtherTable.report(file, datasets)));
        }
    }

    /** Reads lists of neighbours when all councils that other files name are known. */
    private void readNeighbours() {
        Councils councils =
                new Councils(areas.values().stream().map(Area::laCode).collect(Collectors.toSet()));
        for (PublishedFile file : neighbourFiles) {
            NeighbourFile layout = NeighbourFile.of(file.columns()).orElseThrow();
            try {
                NeighbourReader.Found found = NeighbourReader.read(file, layout, councils, today);
                String without = found.withoutList().isEmpty()
                        ? ""
                        : "; no neighbours given for " + String.join(", ", found.withoutList());
                report(file, neighbours.add(file.name(), found.neighbours()) + without);
            } catch (UserError e) {
                reports.add(FileReport.faulty(file.name(), e));
            }
        }
    }

    private void read(DatasetFile content, PublishedFile file) {
        if (content.rows().isEmpty()) {
            throw new UserError(
                    "no row is of use: " + FileTally.skipped(content.skipped()), "", "rows of whole years", "");
        }
        List<MappedFigures> found = mappedFigures(content);
        checkAgreement(found);
        rows.addAll(content.rows());
        content.rows().forEach(row -> remember(row.area(), row.year()));
        FileTally tally = new FileTally(content);
        found.forEach(figure -> add(figure, tally));
        reports.add(tally.report(file.name()));
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
        RowFaults faults = new RowFaults();
        List<MappedFigures> found = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            for (int i = 0; i < indicator.published().size(); i++) {
                PublishedMapping mapping = indicator.published().get(i);
                if (mapping.dataset().equals(content.release().dataset())) {
                    found.add(new MappedFigures(
                            indicator, mapping, new FigureReader(content, indicator, i, faults).figures()));
                }
            }
        }
        faults.check();
        return found;
    }

    /** Fails when another row, of this file or an earlier one, has another figure of the same. */
    private void checkAgreement(List<MappedFigures> found) {
        RowFaults faults = new RowFaults();
        Map<List<Object>, PublishedFigure> ofFile = new HashMap<>();
        for (MappedFigures mapped : found) {
            for (PublishedFigure figure : mapped.figures()) {
                PublishedFigure first = ofFile.putIfAbsent(figure.key(), figure);
                PublishedFigure earlier = first == null ? figures.get(figure.key()) : first;
                if (earlier != null && figure.differsFrom(earlier)) {
                    faults.add(
                            "row %d: found another figure of %s than %s row %d for the same area, period and release"
                                    .formatted(
                                            figure.sourceRow(),
                                            figure.indicator(),
                                            earlier.file(),
                                            earlier.sourceRow()),
                            "one figure");
                }
            }
        }
        faults.check();
    }

    private void add(MappedFigures mapped, FileTally tally) {
        String indicator = mapped.indicator().id();
        if (mapped.figures().isEmpty()) {
            tally.hasNoRowFor(indicator);
        } else {
            withRows.add(mapped.mapping());
            tally.uses(indicator);
        }
        for (PublishedFigure figure : mapped.figures()) {
            if (figures.putIfAbsent(figure.key(), figure) == null) {
                tally.addsFigure();
            } else {
                tally.repeatsFigure();
            }
        }
    }

    private void report(PublishedFile file, String found) {
        reports.add(new FileReport(file.name(), FileReport.Use.USED, found, List.of()));
    }

    /** Of the names and regions that an area had over the years, the newest counts. */
    private void remember(Area area, int year) {
        if (yearOfArea.merge(area.code(), year, Math::max) == year) {
            areas.put(area.code(), area);
        }
    }
}
