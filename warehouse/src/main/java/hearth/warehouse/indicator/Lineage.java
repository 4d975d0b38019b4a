package hearth.warehouse.indicator;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.file.YamlFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What of the return a cohort is made from; columns of the return are written as {@code episodes.DECOM}.
 *
 * @param cohorts the id of a cohort to the columns that decide who has a row in it
 * @param columns a cohort's column to the columns that it is made from
 */
public record Lineage(Map<String, List<String>> cohorts, Map<String, List<String>> columns) {
    private static final String FILE = "lineage.yaml";

    public Lineage {
        cohorts = Map.copyOf(cohorts);
        columns = Map.copyOf(columns);
    }

    /** The lineage of the cohorts that ship with Hearth. */
    public static Lineage shipped() {
        return read(Resources.text(FILE));
    }

    static Lineage read(String yaml) {
        List<String> faults = new ArrayList<>();
        Lineage lineage;
        try (YamlFields fields = YamlFields.parse(FILE, yaml, faults)) {
            lineage = new Lineage(fields.textLists("cohorts"), fields.textLists("columns"));
            Stream.concat(lineage.cohorts().values().stream(), lineage.columns().values().stream())
                    .flatMap(List::stream)
                    .filter(column -> !column.matches("[a-z0-9_]+\\.[A-Z_]+"))
                    .forEach(column -> fields.fault("'" + column + "' must be as episodes.DECOM"));
        }
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return lineage;
    }

    /** The tables of the return that a definition over a cohort goes back to, each with the columns of it. */
    public Map<String, Set<String>> of(Cohort cohort, Indicator.FromExtract extract) {
        Map<String, Set<String>> tables = new TreeMap<>();
        Stream.concat(
                        cohorts.getOrDefault(cohort.id(), List.of()).stream(),
                        new CountedRows(cohort, extract)
                                .readColumns().stream()
                                        .flatMap(column -> columns.getOrDefault(column, List.of()).stream()))
                .map(column -> column.split("\\."))
                .forEach(parts -> tables.computeIfAbsent(parts[0], table -> new TreeSet<>())
                        .add(parts[1]));
        return tables;
    }
}
