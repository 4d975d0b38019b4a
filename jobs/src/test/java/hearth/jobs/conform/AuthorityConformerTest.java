package hearth.jobs.conform;

import static hearth.jobs.LandingFolder.EPISODES;
import static hearth.jobs.LandingFolder.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.jobs.LandingFolder;
import hearth.jobs.extract.LandingReader;
import hearth.jobs.extract.RejectedFile;
import hearth.jobs.extract.YearNames;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.quality.Repair;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.star.CohortCareLeaver;
import hearth.warehouse.star.CohortLookedAfter;
import hearth.warehouse.star.CohortLookedAfter12Months;
import hearth.warehouse.star.DimChild;
import hearth.warehouse.star.FactEpisode;
import hearth.warehouse.star.FactReview;
import hearth.warehouse.star.HealthChecks;
import hearth.warehouse.star.StarRow;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityConformerTest {
    /** What is judged here are rows, not returns. */
    private static final ReturnGuard TOLERANT = new ReturnGuard(1, Set.of());

    private static final ReturnLayout LAYOUT = ReturnLayout.newest();
    private static final Definitions DEFINITIONS = Definitions.shipped();
    private static final Instant NOW = Instant.parse("2025-05-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2025-06-01T09:00:00Z");
    private static final AuthorityKey KEY = new AuthorityKey("00112233445566778899aabbccddeeff");
    private static final AuthorityKey OTHER_KEY = new AuthorityKey("ff112233445566778899aabbccddeeff");
    private static final String CHILD = HEADER + "100001,M,01/05/2010,WBRI,A1,,\n";
    private static final String FOSTERED = EPISODES + "100001,15/06/2023,S,C2,N1,U4,PR1,,,,,,\n";
    private static final String IN_A_HOME = EPISODES + "100001,15/06/2023,S,C2,N1,K2,PR4,,,,,,\n";

    @TempDir
    private Path root;

    @Test
    void rowsThatCannotBeUsedAreRejectedWithPlaceReasonAndRemedy() {
        AuthorityResult result = conform(faulty());

        assertThat(result.quarantined())
                .extracting(
                        row -> row.source().file(),
                        row -> row.source().rowNumber(),
                        row -> row.table(),
                        row -> row.fault().rule().code(),
                        row -> row.fault().column(),
                        row -> row.fault().found(),
                        row -> row.fault().remedy())
                .containsExactlyInAnyOrder(
                        tuple(
                                "2025/header.csv",
                                3,
                                "header",
                                "bad-date",
                                "DOB",
                                "31/02/2011",
                                "correct DOB in the case system"),
                        tuple(
                                "2025/header.csv",
                                5,
                                "header",
                                "missing-key",
                                "CHILD",
                                "",
                                "fill in CHILD and send the file again"),
                        tuple(
                                "2025/episodes.csv",
                                3,
                                "episodes",
                                "ends-before-start",
                                "DEC",
                                "30/04/2024",
                                "correct DECOM or DEC in the case system"),
                        tuple(
                                "2025/episodes.csv",
                                4,
                                "episodes",
                                "before-birth",
                                "DECOM",
                                "31/05/2012",
                                "correct DECOM, or DOB in the header table"),
                        tuple(
                                "2025/episodes.csv",
                                5,
                                "episodes",
                                "no-header",
                                "CHILD",
                                "4",
                                "add the child to the header table, or correct the id"),
                        tuple(
                                "2025/episodes.csv",
                                6,
                                "episodes",
                                "unknown-code",
                                "PLACE",
                                "Q9",
                                "look the code up in the guide to the return and correct PLACE"));
    }

    @Test
    void rowsInOfAFileAreThoseAcceptedAndThoseRejected() {
        AuthorityResult result = conform(faulty());

        assertThat(result.counts())
                .extracting(FileCount::path, FileCount::rowsIn, FileCount::rowsAccepted, FileCount::rowsQuarantined)
                .containsExactlyInAnyOrder(
                        tuple("2025/header.csv", 5L, 3L, 2L), tuple("2025/episodes.csv", 6L, 2L, 4L));
        assertThat(result.received()).hasSize(11);
        assertThat(result.submissions())
                .extracting(KnownSubmission::rowsIn, KnownSubmission::rowsQuarantined)
                .containsExactly(tuple(11L, 6L));
    }

    @Test
    void theFilesOfACurrentSubmissionAreKnownAfterTheyAreGone() {
        AuthorityResult first = conform(faulty());
        AuthorityWork work =
                new AuthorityWork("301", List.of(), first.submissions(), KEY, "", YearNames.END, TOLERANT, LATER);

        assertThat(conform(work, first.received()).files())
                .isEqualTo(first.files())
                .extracting(
                        file -> file.key().submissionId(),
                        file -> file.key().table(),
                        file -> file.key().file(),
                        ReceivedFile::rowsIn,
                        ReceivedFile::rowsQuarantined)
                .containsExactly(
                        tuple(id(first), "episodes", "2025/episodes.csv", 6L, 4L),
                        tuple(id(first), "header", "2025/header.csv", 5L, 2L));
    }

    @Test
    void onlyAcceptedRowsReachTheStar() {
        AuthorityResult result = conform(faulty());

        assertThat(rows(result, DimChild.class)).hasSize(3);
        assertThat(rows(result, FactEpisode.class))
                .extracting(
                        row -> row.source().sourceFile(), row -> row.source().sourceRow())
                .containsExactlyInAnyOrder(tuple("2025/episodes.csv", 2), tuple("2025/episodes.csv", 7));
    }

    @Test
    void aCellThatIsNotNeededIsBlankedAndItsRowUsed() {
        AuthorityResult result = conform(landing("cells")
                .file("2025/header.csv", HEADER + "1,9,01/05/2010,QQQQ,A1,,31/02/2024\n")
                .file("2025/episodes.csv", EPISODES + "1,15/06/2024,S,C2,N99,U4,PR9,,,,,,\n")
                .file("2025/reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n1,31/02/2010,01/09/2024,PN9\n"));

        assertThat(result.quarantined()).isEmpty();
        assertThat(result.repairs())
                .extracting(
                        repair -> repair.source().file(),
                        repair -> repair.rule().code(),
                        Repair::column,
                        Repair::was,
                        Repair::becomes)
                .containsExactlyInAnyOrder(
                        tuple("2025/header.csv", "unusable-cell", "SEX", "9", ""),
                        tuple("2025/header.csv", "unusable-cell", "ETHNIC", "QQQQ", ""),
                        tuple("2025/header.csv", "unusable-cell", "MC_DOB", "31/02/2024", ""),
                        tuple("2025/episodes.csv", "unusable-cell", "CIN", "N99", ""),
                        tuple("2025/episodes.csv", "unusable-cell", "PLACE_PROVIDER", "PR9", ""),
                        tuple("2025/reviews.csv", "unusable-cell", "DOB", "31/02/2010", ""),
                        tuple("2025/reviews.csv", "unusable-cell", "REVIEW_CODE", "PN9", ""));
        assertThat(rows(result, DimChild.class)).extracting(DimChild::sex).containsExactly("Not known");
        assertThat(rows(result, FactEpisode.class)).hasSize(1);
        assertThat(rows(result, FactReview.class))
                .extracting(FactReview::participation)
                .containsExactly("");
        assertThat(result.received()).extracting(row -> row.cell("CIN")).contains("N99");
    }

    @Test
    void anAnswerThatCannotBeReadIsUnknownAndABlankIsNo() {
        AuthorityResult result = conform(landing("answers")
                .file("2025/header.csv", CHILD)
                .file("2025/episodes.csv", FOSTERED)
                .file(
                        "2025/oc2.csv",
                        "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,"
                                + "SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED\n"
                                + "100001,01/05/2010,high,,,Yes,1,maybe,TRUE,N,,\n"));

        assertThat(rows(result, CohortLookedAfter12Months.class))
                .extracting(row -> row.hasSdqScore(), row -> row.checks())
                .containsExactly(tuple(null, new HealthChecks(false, true, true, null, true, false, null, null)));
    }

    @Test
    void withoutAnswersForAChildNothingIsKnownOfItsHealth() {
        AuthorityResult result =
                conform(landing("silent").file("2025/header.csv", CHILD).file("2025/episodes.csv", FOSTERED));

        assertThat(rows(result, CohortLookedAfter12Months.class))
                .extracting(CohortLookedAfter12Months::checks)
                .containsExactly(new HealthChecks(null, null, null, null, null, null, null, null));
    }

    @Test
    void anActivityThatCannotBeReadIsUnknownAndABlankIsNoActivity() {
        AuthorityResult result = conform(landing("leavers")
                .file("2025/header.csv", HEADER + "1,M,01/05/2005,WBRI,A1,,\n2,M,01/05/2005,WBRI,A1,,\n")
                .file(
                        "2025/episodes.csv",
                        EPISODES + "1,15/06/2020,S,C2,N1,U4,PR1,01/05/2023,E17,,,,\n"
                                + "2,15/06/2020,S,C2,N1,U4,PR1,01/05/2023,E17,,,,\n")
                .file("2025/oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n1,01/05/2005,Y,work,home\n2,01/05/2005,NO,,\n"));

        assertThat(rows(result, CohortCareLeaver.class))
                .extracting(
                        CohortCareLeaver::inTouch,
                        CohortCareLeaver::isInEducationEmploymentTraining,
                        CohortCareLeaver::isAccommodationSuitable,
                        CohortCareLeaver::isAccommodationJudged)
                .containsExactlyInAnyOrder(tuple("YES", null, null, null), tuple("NO", false, false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11/05/0009", "12/05/1910", "13/05/2109"})
    void aChildWithAnImpossibleBirthIsCountedAndItsAgeIsNotKnown(String birth) {
        AuthorityResult result = conform(landing("birth")
                .file("2025/header.csv", HEADER + "100001,M," + birth + ",WBRI,A1,,\n")
                .file("2025/episodes.csv", FOSTERED));

        assertThat(result.quarantined()).isEmpty();
        assertThat(result.repairs())
                .extracting(repair -> repair.rule().code(), Repair::column, Repair::was)
                .containsExactly(tuple("impossible-birth", "DOB", birth));
        assertThat(rows(result, CohortLookedAfter.class))
                .filteredOn(row -> row.monthEnd().equals(LocalDate.of(2025, 3, 31)))
                .extracting(row -> row.child().ageYears(), row -> row.child().ageBand())
                .containsExactly(tuple(null, "Not known"));
    }

    @Test
    void aPossibleBirthInAnotherReturnIsUsed() {
        AuthorityResult result = conform(landing("births")
                .file("2024/header.csv", CHILD)
                .file("2024/episodes.csv", FOSTERED)
                .file("2025/header.csv", HEADER + "100001,M,01/05/1910,WBRI,A1,,\n")
                .file("2025/episodes.csv", FOSTERED));

        assertThat(rows(result, DimChild.class))
                .extracting(DimChild::birthMonth)
                .containsExactly(LocalDate.of(2010, 5, 1));
    }

    @Test
    void aRejectedRowIsNotRepairedAsWell() {
        AuthorityResult result =
                conform(landing("aside").file("2025/episodes.csv", EPISODES + "1,15/06/2024,S,C2,N99,U4,PR9,,,,,,\n"));

        assertThat(result.quarantined())
                .extracting(row -> row.fault().rule().code())
                .containsExactly("no-header");
        assertThat(result.repairs()).isEmpty();
    }

    @Test
    void aDayOfBirthIsADayInCare() {
        AuthorityResult result = conform(landing("newborn")
                .file("2025/header.csv", HEADER + "1,M,01/05/2024,WBRI,A1,,\n")
                .file("2025/episodes.csv", EPISODES + "1,01/05/2024,S,C2,N1,U4,PR1,01/05/2024,E4A,,,,\n"));

        assertThat(result.quarantined()).isEmpty();
        assertThat(rows(result, FactEpisode.class)).hasSize(1);
    }

    @Test
    void aMistypedStartSetsItsRowAsideAndNotTheReturn() {
        StringBuilder children = new StringBuilder(HEADER);
        StringBuilder episodes = new StringBuilder(EPISODES);
        for (int child = 1; child <= 30; child++) {
            children.append(child).append(",M,01/05/2010,WBRI,A1,,\n");
            episodes.append(child)
                    .append(child == 7 ? ",15/06/2052" : ",15/06/2023")
                    .append(",S,C2,N1,U4,PR1,,,,,,\n");
        }
        AuthorityResult result = conform(landing("mistyped")
                .file("2024/header.csv", children.toString())
                .file("2024/episodes.csv", episodes.toString()));

        assertThat(result.rejected()).isEmpty();
        assertThat(result.quarantined())
                .extracting(
                        row -> row.fault().rule().code(),
                        row -> row.source().rowNumber(),
                        row -> row.fault().found())
                .containsExactly(tuple("after-return", 8, "15/06/2052"));
        assertThat(rows(result, FactEpisode.class)).hasSize(29);
    }

    @Test
    void aFileThatIsRejectedIsReportedAndTheOthersAreUsed() {
        AuthorityResult result = conform(year("rejected", "2024", FOSTERED).file("2024/notes.csv", "A,B\n1,2\n"));

        assertThat(result.rejected())
                .extracting(file -> file.laCode(), file -> file.path())
                .containsExactly(tuple("301", "2024/notes.csv"));
        assertThat(rows(result, FactEpisode.class)).hasSize(1);
    }

    @Test
    void anotherReturnForTheSameYearTakesThePlaceOfTheFirst() {
        AuthorityResult first = conform(year("first", "2024", FOSTERED));
        AuthorityResult second = again(year("second", "2024", IN_A_HOME), first);

        assertThat(second.submissions())
                .extracting(KnownSubmission::id, KnownSubmission::isCurrent, KnownSubmission::receivedAt)
                .containsExactlyInAnyOrder(tuple(id(first), false, NOW), tuple(newest(second), true, LATER));
        assertThat(placementTypes(second)).containsExactly("K2");
        assertThat(second.received()).hasSize(2);
    }

    @Test
    void theSameReturnAgainAddsNothing() {
        AuthorityResult first = conform(year("first", "2024", FOSTERED));
        AuthorityResult second = again(year("second", "2024", FOSTERED), first);

        assertThat(second.received()).isEmpty();
        assertThat(second.counts()).isEmpty();
        assertThat(second.submissions()).hasSize(1).isEqualTo(first.submissions());
        assertThat(StarText.of(second)).isEqualTo(StarText.of(first));
    }

    @Test
    void rowsThatTheWarehouseHoldsAreUsedWhenTheirFilesAreGone() {
        AuthorityResult first = conform(year("first", "2024", FOSTERED));
        AuthorityResult second = again(
                landing("second").file("2025/episodes.csv", EPISODES + "100001,01/07/2024,P,C2,N1,K2,PR4,,,,,,\n"),
                first);

        assertThat(second.quarantined()).isEmpty();
        assertThat(rows(second, FactEpisode.class))
                .extracting(
                        row -> row.source().submissionId(),
                        row -> row.placement().placementType(),
                        FactEpisode::startedOn,
                        FactEpisode::endedOn)
                .containsExactly(
                        tuple(id(first), "U4", LocalDate.of(2023, 6, 15), LocalDate.of(2024, 7, 1)),
                        tuple(newest(second), "K2", LocalDate.of(2024, 7, 1), null));
        assertThat(rows(second, DimChild.class))
                .extracting(DimChild::firstReturnYear, DimChild::lastReturnYear)
                .containsExactly(tuple(2024, 2025));
        assertThat(second.received()).extracting(row -> row.row().file()).containsExactly("2025/episodes.csv");
    }

    @Test
    void rowsThatAreNowhereAreAskedForAndNothingElseIsSaid() {
        AuthorityResult first = conform(year("first", "2024", FOSTERED));
        LandingFolder second = year("second", "2025", FOSTERED.replace("2023", "2024"));

        AuthorityResult result = conform(work(second, first.submissions(), KEY, "301"), List.of());

        assertThat(result).isEqualTo(AuthorityResult.missing("301", List.of(id(first))));
    }

    @Test
    void aReturnStaysAsItWasWhileTwoVersionsOfItLieInTheFolder() {
        AuthorityResult first = conform(year("first", "2024", FOSTERED));
        LandingFolder both = year("first", "2023-24", IN_A_HOME);

        AuthorityResult asked = conform(work(both, first.submissions(), KEY, "301"), List.of());
        AuthorityResult second = again(both, first);

        assertThat(asked.missing()).containsExactly(id(first));
        assertThat(second.rejected())
                .extracting(RejectedFile::path)
                .containsExactlyInAnyOrder(
                        "2023-24/episodes.csv", "2023-24/header.csv", "2024/episodes.csv", "2024/header.csv");
        assertThat(current(second)).containsExactly(id(first));
        assertThat(StarText.of(second)).isEqualTo(StarText.of(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2024-03-31"})
    void anExtractNeverTakesThePlaceOfTheReturnOfItsYear(String extract) {
        AuthorityResult first = conform(year("first", "2024", FOSTERED));
        AuthorityResult second = again(year("second", extract, IN_A_HOME), first);

        assertThat(placementTypes(second)).containsExactly("U4");
        assertThat(current(second)).containsExactly(id(first));
        assertThat(second.submissions()).hasSize(2);
    }

    @Test
    void anExtractIsNotUsedOnceItsYearHasAReturn() {
        LandingFolder both = year("both", "2024", FOSTERED)
                .file("2023-12-31/header.csv", CHILD)
                .file("2023-12-31/episodes.csv", IN_A_HOME);
        AuthorityResult result = conform(both);

        assertThat(placementTypes(result)).containsExactly("U4");
        assertThat(result.submissions())
                .extracting(KnownSubmission::extractDate, KnownSubmission::isCurrent)
                .containsExactlyInAnyOrder(tuple(LocalDate.of(2023, 12, 31), false), tuple(null, true));
        assertThat(result.counts()).hasSize(4);
        assertThat(again(both, result).counts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2024-03-31"})
    void anExtractNeverTakesThePlaceOfAReturn(String extract) {
        AuthorityResult first = conform(year("first", "2024", FOSTERED));
        AuthorityResult second = again(year("second", extract, IN_A_HOME), first);

        assertThat(StarText.of(second)).isEqualTo(StarText.of(first));
        assertThat(current(second)).containsExactly(id(first));
        assertThat(second.received()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2024-03-31"})
    void aReturnTakesThePlaceOfTheExtractsOfItsYear(String extract) {
        AuthorityResult first = conform(year("first", extract, FOSTERED));
        AuthorityResult second = again(year("second", "2024", IN_A_HOME), first);

        assertThat(placementTypes(second)).containsExactly("K2");
        assertThat(current(second)).containsExactly(newest(second));
    }

    @Test
    void ofTwoExtractsThatOfTheLaterDayIsUsedWhicheverCameFirst() {
        AuthorityResult early = conform(year("early", "2023-09-30", FOSTERED));
        AuthorityResult late = conform(year("late", "2023-12-31", IN_A_HOME));

        assertThat(placementTypes(again(year("late", "2023-12-31", IN_A_HOME), early)))
                .containsExactly("K2");
        assertThat(placementTypes(again(year("early", "2023-09-30", FOSTERED), late)))
                .containsExactly("K2");
    }

    @Test
    void anExtractIsCountedUpToItsDay() {
        AuthorityResult result = conform(year("extract", "2023-09-30", FOSTERED));

        assertThat(rows(result, CohortLookedAfter.class))
                .extracting(CohortLookedAfter::monthEnd)
                .containsExactly(
                        LocalDate.of(2023, 6, 30),
                        LocalDate.of(2023, 7, 31),
                        LocalDate.of(2023, 8, 31),
                        LocalDate.of(2023, 9, 30));
    }

    @Test
    void aPseudonymIsTheSameForTheSameKey() {
        LandingFolder landing = year("one", "2024", FOSTERED);

        assertThat(pseudonym(landing, KEY, "301")).isEqualTo(pseudonym(landing, KEY, "301"));
    }

    @Test
    void aPseudonymDiffersByKeyAndAuthorityAndIsNeverTheId() {
        LandingFolder landing = year("one", "2024", FOSTERED);
        String pseudonym = pseudonym(landing, KEY, "301");

        assertThat(pseudonym(landing, OTHER_KEY, "301")).isNotEqualTo(pseudonym);
        assertThat(pseudonym(landing, KEY, "302")).isNotEqualTo(pseudonym);
        assertThat(pseudonym).matches("[0-9a-f]{32}").doesNotContain("100001");
    }

    @Test
    void noRowOfTheStarHoldsAnIdAUpnOrADayOfBirth() {
        AuthorityResult result = conform(people());

        assertThat(StarText.of(result).values().stream().flatMap(List::stream))
                .hasSizeGreaterThan(50)
                .allSatisfy(row -> assertThat(row)
                        .doesNotContain("100001", "100002", "100003")
                        .doesNotContain("H801200001001")
                        .doesNotContain("2009-05-17", "2015-08-09"));
    }

    @Test
    void aChildHasTheSamePseudonymInEveryTable() {
        AuthorityResult result = conform(people());

        List<String> children =
                rows(result, DimChild.class).stream().map(DimChild::childId).toList();
        assertThat(children).hasSize(3).doesNotHaveDuplicates();
        assertThat(rows(result, FactEpisode.class))
                .extracting(FactEpisode::childId)
                .isSubsetOf(children);
        assertThat(rows(result, CohortLookedAfter.class))
                .extracting(CohortLookedAfter::childId)
                .isSubsetOf(children);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfRowsInFilesDoesNotMatter(int seed) {
        LandingFolder shuffled = landing("shuffled");
        Random random = new Random(seed);
        peopleByFile().forEach((path, content) -> {
            List<String> lines = content.lines().toList();
            List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
            Collections.shuffle(rows, random);
            shuffled.file(path, lines.get(0) + "\n" + String.join("\n", rows) + "\n");
        });

        assertThat(StarText.of(conform(shuffled))).isEqualTo(StarText.of(conform(people())));
    }

    /** Eleven rows of which six cannot be used, each for a reason of its own, and one has a cell that cannot. */
    private LandingFolder faulty() {
        return landing("faulty").file("2025/header.csv", HEADER + """
                        1,M,01/05/2010,WBRI,A1,,
                        2,F,31/02/2011,WBRI,A2,,
                        3,F,01/06/2012,WBRI,A3,,
                        ,M,01/01/2012,WBRI,A4,,
                        5,F,01/06/2012,QQQQ,A5,,
                        """).file("2025/episodes.csv", EPISODES + """
                        1,15/06/2024,S,C2,N1,U4,PR1,,,,,,
                        3,01/05/2024,S,C2,N1,U4,PR1,30/04/2024,E4A,,,,
                        3,31/05/2012,S,C2,N1,U4,PR1,01/06/2013,E4A,,,,
                        4,01/05/2024,S,C2,N1,U4,PR1,,,,,,
                        1,01/07/2024,P,C2,N1,Q9,PR1,,,,,,
                        3,01/06/2012,S,C2,N1,U4,PR1,01/06/2013,E4A,,,,
                        """);
    }

    private LandingFolder people() {
        LandingFolder landing = landing("people");
        peopleByFile().forEach(landing::file);
        return landing;
    }

    private static Map<String, String> peopleByFile() {
        Map<String, String> files = new TreeMap<>();
        files.put("2024/header.csv", HEADER + """
                100001,M,17/05/2009,WBRI,H801200001001,,
                100002,F,09/08/2015,MWBC,H801200001002,,
                """);
        files.put("2024/episodes.csv", EPISODES + """
                100001,15/06/2023,S,V2,N8,U6,PR4,01/07/2023,X1,CARPL,,,
                100001,01/07/2023,B,C1,N8,K2,PR4,01/02/2024,X1,CARPL,,,
                100001,01/02/2024,L,C2,N8,K2,PR4,,,,,,
                100002,09/08/2023,S,C1,N1,U4,PR1,,,,,,
                """);
        files.put("2025/header.csv", HEADER + """
                100001,M,17/05/2009,WBRI,H801200001001,,
                100002,F,09/08/2015,MWBC,H801200001002,,
                100003,F,30/01/2020,ABAN,H801200001003,,
                """);
        files.put("2025/episodes.csv", EPISODES + """
                100001,01/02/2024,L,C2,N8,K2,PR4,11/11/2024,E4A,,,,
                100001,20/12/2024,S,C2,N8,U4,PR1,,,,,,
                100002,09/08/2023,S,C1,N1,U4,PR1,05/05/2024,X1,,,,
                100002,05/05/2024,L,E1,N1,U4,PR1,,,,,,
                100003,31/01/2025,S,V2,N4,U6,PR1,,,,,,
                """);
        files.put("2025/uasc.csv", "CHILD,SEX,DOB,DUC\n100001,M,17/05/2009,\n100003,F,30/01/2020,01/03/2025\n");
        files.put("2025/reviews.csv", """
                CHILD,DOB,REVIEW,REVIEW_CODE
                100001,17/05/2009,01/06/2024,PN1
                100001,17/05/2009,01/09/2024,PN2
                100002,09/08/2015,01/09/2024,PN1
                """);
        files.put("2025/missing.csv", """
                CHILD,DOB,MISSING,MIS_START,MIS_END
                100001,17/05/2009,M,01/06/2024,02/06/2024
                100001,17/05/2009,A,03/09/2024,04/09/2024
                100002,09/08/2015,M,01/09/2024,
                """);
        return files;
    }

    private LandingFolder year(String name, String folder, String episodes) {
        return landing(name).file(folder + "/header.csv", CHILD).file(folder + "/episodes.csv", episodes);
    }

    private LandingFolder landing(String name) {
        return new LandingFolder(root.resolve(name), "301");
    }

    private static String pseudonym(LandingFolder landing, AuthorityKey key, String laCode) {
        AuthorityResult result = conform(work(landing, List.of(), key, laCode), List.of());
        return rows(result, DimChild.class).get(0).childId();
    }

    private static AuthorityResult conform(LandingFolder landing) {
        return conform(work(landing, List.of(), KEY, "301"), List.of());
    }

    /** Another load, on a warehouse with the rows of an earlier one. */
    private static AuthorityResult again(LandingFolder landing, AuthorityResult before) {
        AuthorityWork work = new AuthorityWork(
                "301", landing.files(), before.submissions(), KEY, "", YearNames.END, TOLERANT, LATER);
        return conform(work, before.received());
    }

    private static AuthorityWork work(
            LandingFolder landing, List<KnownSubmission> known, AuthorityKey key, String laCode) {
        return new AuthorityWork(laCode, landing.files(), known, key, "", YearNames.END, TOLERANT, NOW);
    }

    private static AuthorityResult conform(AuthorityWork work, List<ReturnRow> kept) {
        return new AuthorityConformer(work, LAYOUT, PostcodeDirectory.empty(), ProviderDirectory.empty(), DEFINITIONS)
                .conform(new LandingReader(new Configuration()), KeptRows.among(kept));
    }

    private static <T extends StarRow> List<T> rows(AuthorityResult result, Class<T> kind) {
        return result.star().getOrDefault(kind, List.of()).stream()
                .map(kind::cast)
                .toList();
    }

    private static List<String> placementTypes(AuthorityResult result) {
        return rows(result, FactEpisode.class).stream()
                .map(row -> row.placement().placementType())
                .toList();
    }

    private static String id(AuthorityResult result) {
        assertThat(result.submissions()).hasSize(1);
        return result.submissions().get(0).id();
    }

    /** The submission that this load received first. */
    private static String newest(AuthorityResult result) {
        return result.received().get(0).row().submissionId();
    }

    private static List<String> current(AuthorityResult result) {
        return result.submissions().stream()
                .filter(KnownSubmission::isCurrent)
                .map(KnownSubmission::id)
                .toList();
    }
}
