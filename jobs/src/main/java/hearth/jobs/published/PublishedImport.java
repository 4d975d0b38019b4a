package hearth.jobs.published;

import static org.apache.spark.sql.functions.col;

import de.siegmar.fastcsv.reader.CsvRecord;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Schemas;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PublishedMapping;
import hearth.warehouse.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Reads a folder of published files into {@code mart_published}, {@code dim_area} and {@code bridge_neighbour}. */
public final class PublishedImport {
    private final Catalogue catalogue;
    private final List<PublishedFigure> figures = new ArrayList<>();
    private final Map<String, Area> areas = new TreeMap<>();
    private final Map<String, Integer> yearOfArea = new HashMap<>();
    private final Map<String, List<Neighbour>> neighbours = new TreeMap<>();
    private final List<FileReport> reports = new ArrayList<>();

    /** What was found in a file, in words. */
    public record FileReport(String file, String found) {}

    private PublishedImport(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads every CSV file in a folder; one that holds nothing for Hearth is reported and passed over. */
    public static PublishedImport read(Path folder, Catalogue catalogue) throws IOException {
        PublishedImport all = new PublishedImport(catalogue);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                all.readFile(file);
            }
        }
        return all;
    }

    public List<FileReport> reports() {
        return List.copyOf(reports);
    }

    List<PublishedFigure> figures() {
        return List.copyOf(figures);
    }

    /** Every area that a used file names, by code. */
    List<Area> areas() {
        return List.copyOf(areas.values());
    }

    List<Neighbour> neighbours() {
        return neighbours.values().stream().flatMap(List::stream).toList();
    }

    public boolean isEmpty() {
        return figures.isEmpty() && neighbours.isEmpty();
    }

    /** Writes what was read; what earlier imports brought from other releases and models stays. */
    public void write(Lake lake) {
        if (!figures.isEmpty()) {
            write(lake, "mart_published", "indicator, source_release", figures, PublishedFigure::row);
            write(lake, "dim_area", "area_code", areas.values(), PublishedImport::row);
        }
        if (!neighbours.isEmpty()) {
            write(lake, "bridge_neighbour", "model", neighbours(), PublishedImport::row);
        }
    }

    private void readFile(Path path) throws IOException {
        String name = path.getFileName().toString();
        List<CsvRecord> records = NeighbourFile.records(path);
        Optional<NeighbourFile> layout = records.isEmpty()
                ? Optional.empty()
                : NeighbourFile.of(records.get(0).getFields());
        if (layout.isPresent()) {
            List<Neighbour> found = layout.get().neighbours(records);
            neighbours.put(layout.get().model(), found);
            reports.add(new FileReport(name, "neighbours of " + found.size() / 10 + " authorities"));
            return;
        }
        EesFile file = EesFile.read(path);
        reports.add(
                new FileReport(name, file.isEes() ? readFigures(file) : "not a file that Hearth knows; passed over"));
    }

    private String readFigures(EesFile file) {
        int before = figures.size();
        List<String> found = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            Optional<PublishedMapping> mapping = indicator.published().filter(one -> FigureReader.canRead(file, one));
            if (mapping.isPresent()) {
                List<PublishedFigure> read = new FigureReader(file, indicator, mapping.get()).figures();
                if (!read.isEmpty()) {
                    figures.addAll(read);
                    found.add(indicator.id());
                }
            }
        }
        if (found.isEmpty()) {
            return "no indicator uses it; passed over";
        }
        file.rows().forEach(row -> Area.of(row).ifPresent(area -> remember(area, EesFile.year(row))));
        return (figures.size() - before) + " figures of " + String.join(", ", found);
    }

    /** Of the names and regions that an area had over the years, the newest counts. */
    private void remember(Area area, int year) {
        if (yearOfArea.merge(area.code(), year, Math::max) == year) {
            areas.put(area.code(), area);
        }
    }

    private static <T> void write(Lake lake, String table, String replaced, Collection<T> items, Function<T, Row> row) {
        Dataset<Row> read =
                lake.spark().createDataFrame(items.stream().map(row).toList(), Schemas.of(Table.named(table)));
        String[] key = replaced.split(", ");
        Dataset<Row> kept = lake.read(table)
                .join(
                        read.select(Stream.of(key).map(name -> col(name)).toArray(Column[]::new))
                                .distinct(),
                        key,
                        "left_anti")
                .select(read.columns()[0], Stream.of(read.columns()).skip(1).toArray(String[]::new));
        lake.overwrite(table, kept.unionByName(read));
    }

    private static Row row(Area area) {
        return RowFactory.create(
                area.code(),
                area.laCode().isEmpty() ? null : area.laCode(),
                area.name(),
                area.level(),
                area.regionCode().isEmpty() ? null : area.regionCode());
    }

    private static Row row(Neighbour neighbour) {
        return RowFactory.create(
                neighbour.model(),
                neighbour.laCode(),
                neighbour.rank(),
                neighbour.neighbourLaCode(),
                neighbour.closeness());
    }
}
