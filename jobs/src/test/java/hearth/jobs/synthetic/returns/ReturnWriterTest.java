package hearth.jobs.synthetic.returns;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.jobs.synthetic.SmallCountry;
import hearth.jobs.synthetic.SyntheticEngland;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnWriterTest {
    @TempDir
    static Path country;

    @BeforeAll
    static void makeUp() throws IOException {
        SyntheticEngland.of(SmallCountry.settings(11)).write(country);
    }

    @Test
    void aReturnRestatesEveryEpisodeThatWasOpenAYearBefore() {
        for (int year = 2019; year <= 2025; year++) {
            Set<String> restated = keys(rows(year, "episodes"));
            List<NamedCsvRecord> open = rows(year - 1, "episodes").stream()
                    .filter(row -> row.getField("DEC").isEmpty())
                    .toList();

            assertThat(open).isNotEmpty();
            assertThat(restated).containsAll(keys(open));
        }
    }

    @Test
    void anEpisodeIsClosedInOneReturnOnly() {
        List<NamedCsvRecord> closed = IntStream.rangeClosed(2018, 2025)
                .boxed()
                .flatMap(year -> rows(year, "episodes").stream())
                .filter(row -> !row.getField("DEC").isEmpty())
                .toList();

        assertThat(keys(closed)).hasSameSizeAs(closed);
    }

    @Test
    void endAndReasonComeTogetherAndNeverAfterTheYear() {
        for (int year = 2018; year <= 2025; year++) {
            LocalDate end = LocalDate.of(year, 3, 31);
            assertThat(rows(year, "episodes")).allSatisfy(row -> {
                assertThat(row.getField("DEC").isEmpty())
                        .isEqualTo(row.getField("REC").isEmpty());
                assertThat(SmallCountry.day(row.getField("DECOM"))).isBeforeOrEqualTo(end);
                if (!row.getField("DEC").isEmpty()) {
                    assertThat(SmallCountry.day(row.getField("DEC")))
                            .isBetween(end.minusYears(1).plusDays(1), end);
                }
            });
        }
    }

    @Test
    void sexIsADigitTo2024AndALetterAfter() {
        assertThat(values(2024, "header", "SEX")).containsOnly("1", "2");
        assertThat(values(2025, "header", "SEX")).containsOnly("M", "F");
        assertThat(values(2025, "uasc", "SEX")).isSubsetOf("M", "F");
    }

    @Test
    void supportedAccommodationIsNamedAsInItsYear() {
        for (int year = 2018; year <= 2024; year++) {
            assertThat(values(year, "episodes", "PLACE")).doesNotContain("K3");
        }
        assertThat(values(2024, "episodes", "PLACE")).contains("H5").doesNotContain("P2");
        assertThat(values(2025, "episodes", "PLACE")).contains("K3").doesNotContain("H5", "P2");
    }

    @Test
    void guardianshipIsCodedAnewFrom2019() {
        assertThat(values(2018, "episodes", "REC")).doesNotContain("E45", "E46", "E47", "E48");
        for (int year = 2019; year <= 2025; year++) {
            assertThat(values(year, "episodes", "REC")).doesNotContain("E43", "E44");
        }
    }

    @Test
    void apprenticeshipsAreApartFrom2022() {
        assertThat(values(2021, "oc3", "ACTIV")).contains("F3").doesNotContain("F4", "F5", "P4", "P5");
        assertThat(values(2022, "oc3", "ACTIV")).contains("F5").doesNotContain("F3", "P3");
    }

    @Test
    void socialWorkersAreReportedFrom2024() {
        assertThat(rows(2023, "sw_episodes")).isEmpty();
        assertThat(rows(2024, "sw_episodes")).isNotEmpty();
    }

    @Test
    void aChildKeepsItsIdAndBirthdayFromYearToYear() {
        Map<String, String> born = new HashMap<>();
        for (int year = 2018; year <= 2025; year++) {
            for (NamedCsvRecord row : rows(year, "header")) {
                String before = born.putIfAbsent(row.getField("CHILD"), row.getField("DOB"));
                assertThat(before).isIn(null, row.getField("DOB"));
            }
        }
    }

    @Test
    void everyChildInATableIsInTheHeader() {
        Set<String> known = values(2025, "header", "CHILD");
        for (String table : List.of("episodes", "uasc", "reviews", "oc2", "oc3", "ad1", "missing", "sw_episodes")) {
            assertThat(known).containsAll(values(2025, table, "CHILD"));
        }
    }

    @Test
    void careLeaversHaveASeventeenthToTwentyFirstBirthdayInTheYear() {
        LocalDate end = LocalDate.of(2025, 3, 31);
        assertThat(rows(2025, "oc3")).isNotEmpty().allSatisfy(row -> {
            LocalDate born = SmallCountry.day(row.getField("DOB"));
            assertThat(IntStream.rangeClosed(17, 21).mapToObj(born::plusYears))
                    .anyMatch(birthday -> birthday.isAfter(end.minusYears(1)) && !birthday.isAfter(end));
        });
    }

    @Test
    void whoseCareMovedAndWhoHadShortBreaksOnlyIsAnsweredAboutButNotOfThePublishedGroup() {
        List<ChildYear> others = SyntheticEngland.of(SmallCountry.settings(11)).councils().stream()
                .flatMap(council -> SyntheticEngland.of(SmallCountry.settings(11)).returns(council).stream())
                .flatMap(authorityReturn -> authorityReturn.children().stream())
                .filter(child -> child.leaver().filter(LeaverYear::counted).isPresent())
                .filter(child -> child.countedLeaver().isEmpty())
                .toList();

        assertThat(others).anyMatch(child -> child.life().periods().get(0).respite());
        assertThat(others).anyMatch(child -> !child.life().periods().get(0).respite());
        assertThat(others)
                .allMatch(ChildYear::lookedAfter)
                .allSatisfy(child -> assertThat(child.life().periods())
                        .last()
                        .matches(last ->
                                last.respite() || last.last().endReason().equals("E3")));
    }

    @Test
    void outcomesAreGivenForChildrenLookedAfterThroughTheYear() {
        Set<String> began = rows(2025, "episodes").stream()
                .filter(row -> row.getField("RNE").equals("S"))
                .filter(row -> SmallCountry.day(row.getField("DECOM")).isAfter(LocalDate.of(2024, 4, 1)))
                .map(row -> row.getField("CHILD"))
                .collect(Collectors.toSet());

        assertThat(rows(2025, "oc2")).isNotEmpty().noneMatch(row -> began.contains(row.getField("CHILD")));
    }

    @Test
    void theExtractOfTheYearToDateHoldsNothingAfterItsDay() {
        LocalDate day = LocalDate.of(2025, 9, 30);
        Path extract = country.resolve("landing").resolve("503").resolve(day.toString());

        assertThat(SmallCountry.read(extract.resolve("episodes.csv")))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(SmallCountry.day(row.getField("DECOM"))).isBeforeOrEqualTo(day));
        assertThat(SmallCountry.read(extract.resolve("reviews.csv")))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(SmallCountry.day(row.getField("REVIEW"))).isBetween(LocalDate.of(2025, 4, 1), day));
    }

    private static List<NamedCsvRecord> rows(int year, String table) {
        return SmallCountry.read(SmallCountry.table(country, "503", year, table));
    }

    private static Set<String> values(int year, String table, String column) {
        return SmallCountry.laCodes()
                .flatMap(code -> SmallCountry.read(SmallCountry.table(country, code, year, table)).stream())
                .map(row -> row.getField(column))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(List<NamedCsvRecord> episodes) {
        return episodes.stream()
                .map(row -> row.getField("CHILD") + ' ' + row.getField("DECOM"))
                .collect(Collectors.toSet());
    }
}
