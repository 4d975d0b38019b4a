package hearth.jobs.synthetic.published;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.jobs.synthetic.SmallCountry;
import hearth.jobs.synthetic.SyntheticEngland;
import hearth.jobs.synthetic.truth.TrueFigure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedWriterTest {
    @TempDir
    static Path country;

    private static final Map<String, String> TRUTH = new HashMap<>();

    @BeforeAll
    static void makeUp() throws IOException {
        SyntheticEngland.of(SmallCountry.settings(12)).write(country);
        TrueFigure.of(SmallCountry.settings(12))
                .forEach(figure -> figure.count()
                        .numerator()
                        .ifPresent(count -> TRUTH.put(
                                figure.laCode() + figure.year() + figure.indicator(), String.valueOf(count))));
    }

    @Test
    void shownCountsOfChildrenLookedAfterAreTheTruth() {
        assertShownCountsEqual(
                "cla_number_and_rate_per_10k_children.csv",
                "children_count",
                Map.of(
                        "Children looked after on 31 March each year", "children_looked_after",
                        "Children starting to be looked after each year", "started_looked_after",
                        "Children ceasing to be looked after each year", "ceased_looked_after"),
                "population_type");
    }

    @Test
    void shownCountsOfStabilityAreTheTruth() {
        assertShownCountsEqual(
                "la_cla_placement_stability.csv",
                "children_count",
                Map.of(
                        "With 3 or more placements during the year", "three_or_more_placements",
                        "Living with the same carer for at least 2 years", "same_carer_two_years"),
                "placement_stability");
    }

    @Test
    void shownCountsOfHealthAreTheTruth() {
        assertShownCountsEqual(
                "la_conviction_health_outcome_cla.csv",
                "children_count",
                Map.of(
                        "Had their annual health assessment", "health_assessment",
                        "Had their teeth checked by a dentist", "dental_check",
                        "Had their immunisations up to date", "immunisations"),
                "breakdown");
    }

    @Test
    void aCountOfPupilsIsSuppressedWhereItOrTheRestIsSmall() {
        assertThat(published("ks4_la.csv"))
                .filteredOn(row -> row.getField("geographic_level").equals("Local authority"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    String passed = row.getField("t_l2basics_94");
                    int pupils = Integer.parseInt(row.getField("t_pupils"));
                    assertThat(passed.equals("c") || areLarge(Integer.parseInt(passed), pupils))
                            .as("%s of %d", passed, pupils)
                            .isTrue();
                    assertThat(row.getField("pt_l2basics_94").equals("c")).isEqualTo(passed.equals("c"));
                });
    }

    private static boolean areLarge(int part, int whole) {
        return isLarge(part) && isLarge(whole - part);
    }

    private static boolean isLarge(int count) {
        return count == 0 || count > 5;
    }

    @Test
    void countsOfOneToFiveAreNeverShown() {
        for (String file : List.of(
                "la_cla_placement_stability.csv",
                "la_care_leavers_activity.csv",
                "la_care_leavers_accommodation_suitability.csv",
                "la_conviction_health_outcome_cla.csv")) {
            String count = file.contains("leavers") ? "care_leaver_count" : "children_count";
            assertThat(published(file))
                    .filteredOn(PublishedWriterTest::local)
                    .filteredOn(row -> !row.getField(count).contains("."))
                    .extracting(row -> row.getField(count))
                    .doesNotContain("1", "2", "3", "4", "5");
        }
    }

    @Test
    void aHiddenCountNeverFollowsFromTheOthersOfItsSum() {
        Map<String, Map<String, String>> groups = new HashMap<>();
        published("la_care_leavers_accommodation_suitability.csv").stream()
                .filter(PublishedWriterTest::local)
                .forEach(row -> groups.computeIfAbsent(
                                row.getField("time_period")
                                        + row.getField("old_la_code")
                                        + row.getField("care_leaver_age"),
                                key -> new HashMap<>())
                        .put(row.getField("breakdown"), row.getField("care_leaver_count")));

        assertThat(groups.values())
                .allSatisfy(group ->
                        assertThat(Collections.frequency(group.values(), "c")).isNotEqualTo(1));
    }

    @Test
    void countsOfTheCountryAndItsRegionsAreRoundedToTen() {
        assertThat(published("cla_number_and_rate_per_10k_children.csv"))
                .filteredOn(row -> !local(row))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getField("children_count")).endsWith("0"));
    }

    @Test
    void whatWasNotCollectedIsMarkedAsNotApplicable() {
        assertThat(published("la_care_leavers_activity.csv"))
                .filteredOn(row -> row.getField("breakdown").equals("In an apprenticeship"))
                .allSatisfy(row -> assertThat(row.getField("care_leaver_count").equals("z"))
                        .isEqualTo(Integer.parseInt(row.getField("time_period")) < 2022));
    }

    @Test
    void populationIsThereForTheMidYearBeforeEveryYear() {
        assertThat(published("ons_mid-year_population_estimates_2012_to_2024.csv"))
                .filteredOn(PublishedWriterTest::local)
                .extracting(row -> row.getField("time_period"))
                .contains("2012", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024");
    }

    @Test
    void everyCouncilHasTenNeighboursAndTheTwoModelsDiffer() throws IOException {
        List<NamedCsvRecord> newer = published("sn_model_2025_wide.csv");
        List<String> older = Files.readAllLines(
                country.resolve("published/New_Statistical_Neighbour_Groupings_April_2021.csv"),
                StandardCharsets.UTF_8);

        assertThat(newer).hasSize(12).allSatisfy(row -> {
            assertThat(row.getField("SN_10")).matches("5\\d\\d");
            assertThat(row.getField("SN_1")).isNotEqualTo(row.getField("old_la_code"));
        });
        assertThat(older.get(0))
                .startsWith("\uFEFFLA num,LA Name,LA number,GOInd,GOReg,SN1,SNP,SN2,SNP,")
                .endsWith(",SNP,");
        assertThat(older.get(1))
                .doesNotContain(String.join(",", newer.get(0).getFields().subList(4, 24)));
    }

    private static void assertShownCountsEqual(
            String file, String count, Map<String, String> indicators, String labels) {
        int shown = 0;
        for (NamedCsvRecord row : published(file)) {
            String indicator = indicators.get(row.getField(labels));
            if (local(row) && indicator != null && !row.getField(count).equals("c")) {
                String key = row.getField("old_la_code") + row.getField("time_period") + indicator;
                assertThat(TRUTH).containsEntry(key, row.getField(count));
                shown++;
            }
        }
        assertThat(shown).isPositive();
    }

    private static boolean local(NamedCsvRecord row) {
        return row.getField("geographic_level").equals("Local authority");
    }

    private static List<NamedCsvRecord> published(String file) {
        return SmallCountry.read(country.resolve("published").resolve(file));
    }
}
