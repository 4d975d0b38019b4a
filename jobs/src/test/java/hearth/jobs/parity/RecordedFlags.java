package hearth.jobs.parity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.jobs.extract.AuthorityIntake;
import hearth.jobs.extract.LandingFile;
import hearth.jobs.extract.LandingReader;
import hearth.jobs.extract.ReturnNames;
import hearth.jobs.extract.YearNames;
import hearth.warehouse.quality.rule.EarlierReturns;
import hearth.warehouse.quality.rule.Finding;
import hearth.warehouse.quality.rule.ReturnInspection;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;

/**
 * The flags that a public validator recorded on a sample return.
 *
 * @param flags the CSV file with the columns rule, table, row
 * @param folder the return's files
 * @param files which files of the folder are of the return
 * @param filesOfLastYear which are of the return of the year before
 * @param year the collection year of the return
 * @param codes the year whose rules and codes the validator applied
 * @param surroundings what it was run with
 */
record RecordedFlags(
        Path flags,
        Path folder,
        Predicate<String> files,
        Predicate<String> filesOfLastYear,
        CollectionYear year,
        CollectionYear codes,
        Surroundings surroundings) {

    /** What was recorded on the samples below the folder of the SSDA903 data. */
    static List<RecordedFlags> of(Path data) throws IOException {
        Surroundings surroundings = Surroundings.of(data);
        Path validator = data.resolve("validator");
        Path returns = data.resolve("returns");
        return List.of(
                new RecordedFlags(
                        validator.resolve("fake903_csv__lac2026_27.csv"),
                        returns.resolve("fake903_csv"),
                        name -> !name.contains("errors"),
                        name -> false,
                        new CollectionYear(2018),
                        new CollectionYear(2027),
                        surroundings),
                ofYear(validator, returns, 2017, surroundings),
                ofYear(validator, returns, 2018, surroundings),
                ofYear(validator, returns, 2019, surroundings));
    }

    /** The sample of five years; its names give the year in which the collection year starts. */
    private static RecordedFlags ofYear(Path validator, Path returns, int start, Surroundings surroundings) {
        return new RecordedFlags(
                validator.resolve("cs_demand_" + start + "__lac2022_23.csv"),
                returns.resolve("cs_demand"),
                name -> name.startsWith(start + "-"),
                name -> name.startsWith((start - 1) + "-"),
                new CollectionYear(start + 1),
                new CollectionYear(2023),
                surroundings);
    }

    String name() {
        return String.valueOf(flags.getFileName());
    }

    /** The rows that each rule was recorded to flag. */
    Map<String, Set<FlaggedRow>> recorded() throws IOException {
        Map<String, Set<FlaggedRow>> byRule = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(flags)) {
            for (NamedCsvRecord row : rows) {
                ValidatorTables.table(row.getField("table"))
                        .ifPresent(table -> byRule.computeIfAbsent(row.getField("rule"), rule -> new HashSet<>())
                                .add(new FlaggedRow(table, Integer.parseInt(row.getField("row")))));
            }
        }
        return byRule;
    }

    /** The rows that each rule of ours flags. */
    Map<String, Set<FlaggedRow>> flagged(List<Rule> rules) throws IOException {
        Map<String, Set<FlaggedRow>> byRule = new HashMap<>();
        for (Finding finding : findings(rules, rows())) {
            byRule.computeIfAbsent(finding.rule().code(), rule -> new HashSet<>())
                    .add(new FlaggedRow(
                            finding.row().table(), finding.row().row().rowNumber() - 2));
        }
        return byRule;
    }

    /** All rows of the return. */
    List<ReturnRow> rows() throws IOException {
        return rows(files);
    }

    List<Finding> findings(List<Rule> rules, List<ReturnRow> rows) throws IOException {
        return ReturnInspection.findings(
                rules,
                rows,
                EarlierReturns.of(rows(filesOfLastYear), year.startsOn()),
                new ReturnInspection.Setting(
                        year.startsOn(),
                        year.endsOn(),
                        codes,
                        Surroundings.AUTHORITY,
                        surroundings.geography(Surroundings.AUTHORITY),
                        surroundings.providers()));
    }

    private List<ReturnRow> rows(Predicate<String> names) throws IOException {
        List<LandingFile> found;
        try (Stream<Path> listed = Files.list(folder)) {
            found = listed.filter(file -> names.test(String.valueOf(file.getFileName())))
                    .sorted()
                    .map(file -> new LandingFile(
                            "",
                            file.toUri().toString(),
                            String.valueOf(file.getFileName()),
                            file.toFile().length()))
                    .toList();
        }
        return new AuthorityIntake(
                        "",
                        ReturnLayout.newest(),
                        new ReturnNames(YearNames.START, year.endsOn().plusYears(1)))
                .read(found, new LandingReader(new Configuration())).submissions().stream()
                        .flatMap(submission -> submission.rows().stream())
                        .toList();
    }
}
