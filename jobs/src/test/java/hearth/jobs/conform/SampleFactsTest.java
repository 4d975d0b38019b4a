package hearth.jobs.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.jobs.LandingFolder;
import hearth.jobs.Samples;
import hearth.jobs.extract.LandingReader;
import hearth.jobs.extract.ProviderFile;
import hearth.jobs.extract.YearNames;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.quality.RepairRule;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.star.FactAdoption;
import hearth.warehouse.star.FactCareLeaver;
import hearth.warehouse.star.FactEpisode;
import hearth.warehouse.star.FactMissing;
import hearth.warehouse.star.FactPermanenceHistory;
import hearth.warehouse.star.FactReview;
import hearth.warehouse.star.StarRow;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The facts of a public sample return, one year of authority 881, against counts by hand over its files. */
class SampleFactsTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String ESSEX = "E10000012";

    @TempDir
    private static Path folder;

    private static Path sample;
    private static Path reference;
    private static AuthorityResult result;
    private static Map<String, List<LocalDate>> starts;

    @BeforeAll
    static void conform() throws IOException {
        sample = Samples.folder("ssda903/returns/fake903_csv");
        reference = Samples.folder("ssda903/reference");
        starts = table("episodes").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("CHILD"),
                        Collectors.mapping(row -> day(row, "DECOM"), Collectors.toList())));
        Samples.copy(sample, folder.resolve("881/2018"));
        AuthorityWork work = new AuthorityWork(
                "881",
                new LandingFolder(folder, "881").files(),
                List.of(),
                new AuthorityKey("00112233445566778899aabbccddeeff"),
                ESSEX,
                YearNames.END,
                ReturnGuard.DEFAULT,
                Instant.parse("2025-05-01T09:00:00Z"));
        try (Reader postcodes = Files.newBufferedReader(reference.resolve("postcodes_synthetic.csv"))) {
            result = new AuthorityConformer(
                            work,
                            ReturnLayout.newest(),
                            PostcodeDirectory.read(postcodes, "postcodes.csv"),
                            ProviderFile.read(reference.resolve("providers_synthetic.csv")),
                            Definitions.shipped())
                    .conform(new LandingReader(new Configuration()), KeptRows.among(List.of()));
        }
    }

    @Test
    void everyDayOfReviewIsOneRow() throws IOException {
        assertThat(rows(FactReview.class)).hasSize((int) table("reviews").stream()
                .map(row -> row.getField("CHILD") + row.getField("REVIEW"))
                .distinct()
                .count());
    }

    @Test
    void reviewsOfChildrenWhoseStartIsKnownAreComparedWithTheirDueDays() {
        List<FactReview> first = rows(FactReview.class).stream()
                .filter(review -> Objects.equals(review.reviewNumber(), 1) && review.dueOn() != null)
                .toList();

        assertThat(first).isNotEmpty().allSatisfy(review -> {
            assertThat(review.daysSincePrevious()).isNull();
            assertThat(review.isOnTime()).isEqualTo(!review.heldOn().isAfter(Objects.requireNonNull(review.dueOn())));
        });
        assertThat(rows(FactReview.class))
                .filteredOn(review -> review.dueOn() == null)
                .extracting(FactReview::isOnTime)
                .containsOnlyNulls();
    }

    @Test
    void missingIncidentsAgreeWithACountByHand() throws IOException {
        long days = table("missing").stream()
                .mapToLong(row -> ChronoUnit.DAYS.between(day(row, "MIS_START"), day(row, "MIS_END")))
                .sum();

        assertThat(rows(FactMissing.class)).hasSize(table("missing").size());
        assertThat(rows(FactMissing.class).stream().mapToLong(FactMissing::days).sum())
                .isEqualTo(days);
        assertThat(counted(FactMissing.class, FactMissing::kind))
                .isEqualTo(table("missing").stream()
                        .collect(Collectors.groupingBy(row -> row.getField("MISSING"), Collectors.counting())));
    }

    @Test
    void adoptionsAgreeWithACountByHand() throws IOException {
        Set<String> detailed = children(table("ad1").stream());
        Set<String> adopted = children(table("episodes").stream()
                .filter(row -> row.getField("REC").matches("E1[12]")
                        && !row.getField("DEC").isEmpty()
                        && !isCutShort(row)));

        assertThat(rows(FactAdoption.class).stream()
                        .filter(row -> row.adopters().adopterCount() != null))
                .hasSameSizeAs(detailed);
        assertThat(rows(FactAdoption.class).stream().filter(row -> row.steps().adoptedOn() != null))
                .hasSameSizeAs(adopted);
        List<NamedCsvRecord> placed = new ArrayList<>(table("placed_for_adoption"));
        placed.addAll(table("placed_for_adoption_errors"));
        long decisions = placed.stream()
                .map(row -> row.getField("CHILD") + row.getField("DATE_PLACED"))
                .distinct()
                .count();
        Set<String> decided = children(placed.stream());
        assertThat(rows(FactAdoption.class)).hasSize((int) (decisions
                + Stream.concat(detailed.stream(), adopted.stream())
                        .distinct()
                        .filter(child -> !decided.contains(child))
                        .count()));
        assertThat(counted(
                        FactAdoption.class, row -> String.valueOf(row.adopters().isByFosterCarer())))
                .containsAllEntriesOf(table("ad1").stream()
                        .collect(Collectors.groupingBy(
                                row -> String.valueOf(
                                        row.getField("FOSTER_CARE").equals("1")),
                                Collectors.counting())));
    }

    @Test
    void adoptionsThatOtherEpisodesContradictAreLogged() throws IOException {
        List<NamedCsvRecord> adoptions = table("episodes").stream()
                .filter(row -> row.getField("REC").matches("E1[12]")
                        && !row.getField("DEC").isEmpty()
                        && day(row, "DEC").isBefore(LocalDate.of(2018, 4, 1)))
                .toList();
        Set<String> contradicted = children(adoptions.stream().filter(SampleFactsTest::isCutShort));
        contradicted.removeAll(children(adoptions.stream().filter(row -> !isCutShort(row))));

        assertThat(result.repairs().stream().filter(repair -> repair.rule() == RepairRule.ADOPTION_CONTRADICTED))
                .hasSameSizeAs(contradicted)
                .isNotEmpty();
    }

    @Test
    void careLeaversAgreeWithACountByHand() throws IOException {
        Set<Integer> setAside = result.quarantined().stream()
                .filter(row -> row.table().equals("oc3"))
                .map(row -> row.source().rowNumber())
                .collect(Collectors.toSet());
        List<NamedCsvRecord> accepted = table("oc3").stream()
                .filter(row -> !setAside.contains((int) row.getStartingLineNumber()))
                .toList();

        assertThat(counted(FactCareLeaver.class, FactCareLeaver::inTouch))
                .isEqualTo(accepted.stream()
                        .collect(Collectors.groupingBy(row -> row.getField("IN_TOUCH"), Collectors.counting())));
        assertThat(rows(FactCareLeaver.class).stream()
                        .filter(row -> Objects.equals(row.isInEducationEmploymentTraining(), true)))
                .hasSize((int) accepted.stream()
                        .filter(row -> row.getField("ACTIV").matches("[FP]\\d"))
                        .count());
        assertThat(rows(FactCareLeaver.class).stream()
                        .filter(row -> Objects.equals(row.isAccommodationSuitable(), false)))
                .hasSize((int) accepted.stream()
                        .filter(row -> row.getField("ACCOM").matches("[A-FI-QS-Z]2"))
                        .count());
    }

    @Test
    void aChildsEarlierHomeIsReported() throws IOException {
        assertThat(counted(FactPermanenceHistory.class, row -> String.valueOf(row.kind())))
                .isEqualTo(Map.of("Z1", (long) table("previous_permanence").size()));
        assertThat(rows(FactPermanenceHistory.class))
                .extracting(FactPermanenceHistory::precision)
                .containsOnly("unknown");
    }

    @Test
    void providersAgreeWithACountByHand() throws IOException {
        Set<String> listed = records(reference.resolve("providers_synthetic.csv")).stream()
                .map(row -> row.getField("URN"))
                .collect(Collectors.toSet());

        assertThat(countedByRow(row -> String.valueOf(row.home().urnStatus())))
                .isEqualTo(table("episodes").stream()
                        .collect(Collectors.groupingBy(
                                row -> listed.contains(row.getField("URN")) ? "listed" : "not_in_list",
                                Collectors.counting())));
    }

    @Test
    void placesAgreeWithACountByHand() throws IOException {
        Map<String, String> areas = new HashMap<>();
        records(reference.resolve("postcodes_synthetic.csv"))
                .forEach(row -> areas.put(row.getField("pcd").replace(" ", ""), row.getField("laua")));
        List<String> placed = table("episodes").stream()
                .map(row -> areas.getOrDefault(row.getField("PL_POST").replace(" ", ""), ""))
                .toList();
        Map<String, Long> authorities =
                countedByRow(row -> String.valueOf(row.location().placementAuthority()));

        assertThat(authorities)
                .contains(
                        entry("null", placed.stream().filter(String::isEmpty).count()),
                        entry(
                                "WAL",
                                placed.stream()
                                        .filter(area -> area.startsWith("W"))
                                        .count()),
                        entry(
                                "SCO",
                                placed.stream()
                                        .filter(area -> area.startsWith("S"))
                                        .count()),
                        entry(
                                ESSEX,
                                placed.stream()
                                        .filter(area -> area.matches("E070000(6[6-9]|7[0-7])"))
                                        .count()));
        assertThat(countedByRow(row -> String.valueOf(row.location().distance().isOutsideAuthority())))
                .containsEntry("false", authorities.get(ESSEX));
    }

    private static Set<String> children(Stream<NamedCsvRecord> rows) {
        return rows.map(row -> row.getField("CHILD")).collect(Collectors.toSet());
    }

    /** Whether another episode of the child starts before this one ends: then care went on. */
    private static boolean isCutShort(NamedCsvRecord row) {
        return starts.getOrDefault(row.getField("CHILD"), List.of()).stream()
                .anyMatch(start -> start.isAfter(day(row, "DECOM")) && start.isBefore(day(row, "DEC")));
    }

    private static <T extends StarRow> List<T> rows(Class<T> kind) {
        return result.star().getOrDefault(kind, List.of()).stream()
                .map(kind::cast)
                .toList();
    }

    private static <T extends StarRow> Map<String, Long> counted(Class<T> kind, Function<T, String> key) {
        return rows(kind).stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    /** Received episodes, each once, though some are cut in two by another one within them. */
    private static Map<String, Long> countedByRow(Function<FactEpisode, String> key) {
        return rows(FactEpisode.class).stream()
                .collect(Collectors.toMap(row -> row.source().sourceRow(), key, (first, rest) -> first))
                .values()
                .stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<NamedCsvRecord> table(String name) throws IOException {
        return records(sample.resolve(name + ".csv"));
    }

    private static List<NamedCsvRecord> records(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    private static LocalDate day(NamedCsvRecord row, String column) {
        return LocalDate.parse(row.getField(column), DAY);
    }
}
