package hearth.jobs.mart;

import hearth.jobs.lake.DataFile;
import hearth.jobs.lake.FileReading;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.TableRow;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnTable;
import hearth.warehouse.table.Table;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts the figures of authorities again from the cohorts that the warehouse holds, as when the population is new. */
public final class Recount {
    private static final String SUBMISSIONS = "ops_submission";

    private final Lake lake;
    private final IndicatorMart mart;
    private final Map<String, NavigableMap<Integer, Double>> population;
    private final Map<String, Map<String, List<DataFile>>> cohorts;
    private final Map<String, List<ReportedReturn>> returns;

    private Recount(Lake lake, Catalogue catalogue) {
        this.lake = lake;
        this.mart = new IndicatorMart(catalogue);
        this.population = Populations.byAuthority(lake);
        this.cohorts = mart.columns().keySet().stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> lake.files(table).stream().collect(Collectors.groupingBy(DataFile::partition))));
        this.returns = lake.read(SUBMISSIONS).stream()
                .filter(row -> row.isTrue("is_current"))
                .collect(Collectors.groupingBy(
                        row -> row.text("la_code"), Collectors.mapping(Recount::reported, Collectors.toList())));
    }

    /**
     * Counts authorities whose population is another now.
     *
     * @param before what it was, by authority and mid-year
     * @return the authorities that were counted
     */
    public static Set<String> whereOther(
            Map<String, NavigableMap<Integer, Double>> before, Lake lake, Catalogue catalogue) {
        Recount recount = new Recount(lake, catalogue);
        Set<String> changed = recount.returns.keySet().stream()
                .filter(laCode -> !recount.populationOf(laCode).equals(before.getOrDefault(laCode, new TreeMap<>())))
                .collect(Collectors.toCollection(TreeSet::new));
        lake.replaceAuthorities(
                IndicatorMart.TABLE,
                changed,
                changed.parallelStream().map(recount::counted).toList());
        return changed;
    }

    private NavigableMap<Integer, Double> populationOf(String laCode) {
        return population.getOrDefault(laCode, new TreeMap<>());
    }

    private DataFile counted(String laCode) {
        AuthorityCount count = mart.begin(laCode);
        FileReading reading = new FileReading(lake.root(), lake.configuration());
        cohorts.forEach((table, files) -> {
            Consumer<@Nullable Object[]> taking = count.taking(table);
            reading.read(
                    Table.named(table),
                    mart.columns().getOrDefault(table, Set.of()),
                    files.getOrDefault(laCode, List.of()),
                    row -> taking.accept(row.values()));
        });
        List<@Nullable Object[]> rows = count.rows(returns.getOrDefault(laCode, List.of()), populationOf(laCode));
        return lake.write(IndicatorMart.TABLE, laCode, rows::forEach);
    }

    private static ReportedReturn reported(TableRow submission) {
        return new ReportedReturn(
                new Return(
                        new CollectionYear(submission.integer("collection_year")),
                        submission.optionalDay("extract_date")),
                submission.optionalText("tables").map(ReturnTable::names));
    }
}
