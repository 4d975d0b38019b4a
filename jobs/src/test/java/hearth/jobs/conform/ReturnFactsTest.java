package hearth.jobs.conform;

import static hearth.jobs.LandingFolder.EPISODES;
import static hearth.jobs.LandingFolder.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.jobs.LandingFolder;
import hearth.jobs.extract.LandingReader;
import hearth.jobs.extract.YearNames;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.provider.ProviderSheet;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.star.FactAdoption;
import hearth.warehouse.star.FactCareLeaver;
import hearth.warehouse.star.FactEpisode;
import hearth.warehouse.star.FactMissing;
import hearth.warehouse.star.FactOutcome;
import hearth.warehouse.star.FactPermanenceHistory;
import hearth.warehouse.star.FactPlacement;
import hearth.warehouse.star.FactReview;
import hearth.warehouse.star.FactSocialWorker;
import hearth.warehouse.star.StarRow;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two years' returns of one child become, table by table. */
class ReturnFactsTest {
    private static final ProviderDirectory PROVIDERS = ProviderDirectory.of(
            List.of(new ProviderSheet("Sheet", List.of(List.of("URN", "Placement code"), List.of("SC012345", "K2")))));
    private static final PostcodeDirectory POSTCODES = PostcodeDirectory.read(new StringReader("""
            pcd,laua,oseast1m,osnrth1m
            AB1 2CD,E07000066,500000,200000
            AB9 8ZZ,W06000008,500000,216093
            """), "postcodes.csv");

    @TempDir
    private Path root;

    private LandingFolder landing;

    @BeforeEach
    void twoYears() {
        landing = new LandingFolder(root, "301");
        for (String year : List.of("2024", "2025")) {
            landing.file(year + "/header.csv", HEADER + "1,M,17/05/2007,WBRI,A1,,\n");
        }
        landing.file("2024/episodes.csv", EPISODES + "1,12/06/2023,S,C2,N1,U4,PR1,,,,ab1 2cd,AB1 2CD,\n");
        landing.file("2025/episodes.csv", EPISODES + """
                1,12/06/2023,S,C2,N1,U4,PR1,01/05/2024,X1,CARPL,ab1 2cd,AB1 2CD,
                1,01/05/2024,P,C2,N1,K2,PR4,,,,AB1 2CD,AB9 8ZZ,sc012345
                """);
    }

    @Test
    void aReviewIsComparedWithTheDayItWasDue() {
        landing.file("2024/reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n1,17/05/2007,10/07/2023,PN1\n")
                .file("2025/reviews.csv", """
                        CHILD,DOB,REVIEW,REVIEW_CODE
                        1,17/05/2007,10/07/2023,PN2
                        1,17/05/2007,11/04/2024,PN3
                        1,17/05/2007,01/01/2023,PN1
                        """);

        assertThat(rows(FactReview.class))
                .extracting(
                        FactReview::heldOn,
                        FactReview::participation,
                        FactReview::periodNumber,
                        FactReview::reviewNumber,
                        FactReview::daysSincePrevious,
                        FactReview::dueOn,
                        FactReview::isOnTime)
                .containsExactly(
                        tuple(day("2023-01-01"), "PN1", null, null, null, null, null),
                        tuple(day("2023-07-10"), "PN2", 1, 1, null, day("2023-07-10"), true),
                        tuple(day("2024-04-11"), "PN3", 1, 2, 276, day("2023-10-10"), false));
    }

    @Test
    void whereAYearsReviewsAreNotSentNothingIsSaidOfTheirOrder() {
        landing.file("2025/reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n1,17/05/2007,11/04/2024,PN3\n");

        assertThat(rows(FactReview.class))
                .extracting(FactReview::periodNumber, FactReview::reviewNumber, FactReview::isOnTime)
                .containsExactly(tuple(1, null, null));
    }

    @Test
    void aMissingIncidentIsOpenUntilANewerReturnEndsIt() {
        String columns = "CHILD,DOB,MISSING,MIS_START,MIS_END\n";
        landing.file("2024/missing.csv", columns + "1,17/05/2007,M,30/03/2024,\n");
        assertThat(rows(FactMissing.class))
                .extracting(FactMissing::isOpen, FactMissing::days, FactMissing::periodNumber)
                .containsExactly(tuple(true, null, 1));

        landing.file(
                "2025/missing.csv", columns + "1,17/05/2007,M,30/03/2024,02/04/2024\n1,17/05/2007,A,01/01/2023,\n");
        assertThat(rows(FactMissing.class))
                .extracting(FactMissing::kind, FactMissing::isOpen, FactMissing::days, FactMissing::periodNumber)
                .containsExactly(tuple("A", true, null, null), tuple("M", false, 3, 1));
    }

    @Test
    void aDecisionThatTheNextReturnReversesIsOneJourney() {
        String columns = "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n";
        landing.file("2024/placed.csv", columns + "1,17/05/2007,01/09/2023,,\n")
                .file("2025/placed.csv", columns + "1,17/05/2007,01/09/2023,01/05/2024,RD3\n");

        assertThat(rows(FactAdoption.class))
                .extracting(
                        row -> row.steps().decidedOn(),
                        row -> row.steps().reversedOn(),
                        row -> row.steps().reversalReason(),
                        FactAdoption::periodNumber,
                        row -> row.steps().adoptedOn())
                .containsExactly(tuple(day("2023-09-01"), day("2024-05-01"), "RD3", 1, null));
    }

    @Test
    void adoptionsHaveTheDaysBetweenTheirSteps() {
        landing.file("2025/ad1.csv", """
                CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR
                1,17/05/2007,01/09/2023,11/09/2023,0,2,MF,L11
                """);

        assertThat(rows(FactAdoption.class))
                .extracting(
                        row -> row.steps().decidedOn(),
                        FactAdoption::daysDecisionToMatch,
                        row -> row.adopters().isByFosterCarer(),
                        row -> row.adopters().adopterCount(),
                        row -> row.adopters().adopterSexes(),
                        row -> row.adopters().adopterLegalStatus(),
                        FactAdoption::daysOrderToMatch)
                .containsExactly(tuple(day("2023-09-01"), 10, false, 2, "MF", "L11", null));
    }

    @Test
    void aSocialWorkerIsKnownByAPseudonymOnly() {
        String columns = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n";
        landing.file("2024/workers.csv", columns + "1,17/05/2007,1,12/06/2023,,FCONTA\n")
                .file("2025/workers.csv", columns + """
                        1,17/05/2007,1,12/06/2023,01/05/2024,FCONTA
                        1,17/05/2007,SW9,01/05/2024,01/06/2024,LEFTRL
                        1,17/05/2007,SW9,01/06/2024,01/07/2024,MANAGE
                        1,17/05/2007,SW7,01/09/2024,,FCONTA
                        """);
        List<FactSocialWorker> spans = rows(FactSocialWorker.class);

        assertThat(spans)
                .extracting(
                        FactSocialWorker::startedOn,
                        FactSocialWorker::reason,
                        FactSocialWorker::days,
                        FactSocialWorker::isChange)
                .containsExactly(
                        tuple(day("2023-06-12"), "FCONTA", 324, false),
                        tuple(day("2024-05-01"), "LEFTRL", 31, true),
                        tuple(day("2024-06-01"), "MANAGE", 30, false),
                        tuple(day("2024-09-01"), "FCONTA", null, false));
        assertThat(spans).extracting(FactSocialWorker::workerId).allMatch(id -> id.matches("[0-9a-f]{32}"));
        assertThat(spans.get(0).workerId())
                .as("a child with the same id has another pseudonym")
                .isNotEqualTo(spans.get(0).childId());
        assertThat(spans.get(1).workerId()).isEqualTo(spans.get(2).workerId());
    }

    @Test
    void aCareLeaversUnknownsAreEmptyAndNotNo() {
        landing.file("2024/leavers.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n1,17/05/2007,YES,G5,B2\n")
                .file("2025/leavers.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n1,17/05/2007,NO,0,0\n");

        assertThat(rows(FactCareLeaver.class))
                .extracting(
                        FactCareLeaver::collectionYear,
                        FactCareLeaver::ageYears,
                        FactCareLeaver::isInTouch,
                        FactCareLeaver::isInEducationEmploymentTraining,
                        FactCareLeaver::isAccommodationSuitable)
                .containsExactly(tuple(2024, 16, true, false, false), tuple(2025, 17, false, null, null));
    }

    @Test
    void theNewestWordOnAnEarlierHomeCounts() {
        String columns = "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n";
        landing.file("2024/before.csv", columns + "1,17/05/2007,P1,330,zz/zz/2015\n")
                .file("2025/before.csv", columns + "1,17/05/2007,P1,330,zz/05/2015\n");

        assertThat(rows(FactPermanenceHistory.class))
                .extracting(
                        FactPermanenceHistory::periodNumber,
                        FactPermanenceHistory::kind,
                        FactPermanenceHistory::authority,
                        FactPermanenceHistory::madeOn,
                        FactPermanenceHistory::precision)
                .containsExactly(tuple(1, "P1", "330", day("2015-05-01"), "month"));
    }

    @Test
    void anOutcomeSaysWhyThereIsNoScoreAndWhetherHelpWasGiven() {
        landing.file("2025/health.csv", """
                CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED
                1,17/05/2007,,SDQ5,0,,1,1,1,1,0,
                """);

        assertThat(rows(FactOutcome.class))
                .extracting(
                        FactOutcome::sdqScore,
                        FactOutcome::noSdqReason,
                        row -> row.checks().receivedIntervention(),
                        row -> row.checks().wasOfferedIntervention())
                .containsExactly(tuple(null, "SDQ5", false, null));
    }

    @Test
    void aPlacementHasItsAuthorityAndSectorsAndNeverItsPostcode() {
        assertThat(rows(FactPlacement.class))
                .extracting(
                        row -> row.home().urnStatus(),
                        row -> row.location().homeSector(),
                        row -> row.location().placementSector(),
                        row -> row.location().placementAuthority(),
                        row -> row.location().distance().isOutsideAuthority(),
                        row -> row.location().distance().distanceMiles())
                .containsExactly(
                        tuple("missing", "AB1 2", "AB1 2", "E10000012", false, 0.0),
                        tuple("listed", "AB1 2", "AB9 8", "WAL", true, 10.0));
        assertThat(rows(FactEpisode.class))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.toString()).doesNotContain("2CD", "8ZZ"));
    }

    private <T extends StarRow> List<T> rows(Class<T> kind) {
        AuthorityWork work = new AuthorityWork(
                "301",
                landing.files(),
                List.of(),
                new AuthorityKey("00112233445566778899aabbccddeeff"),
                "E10000012",
                YearNames.END,
                ReturnGuard.DEFAULT,
                Instant.parse("2025-05-01T09:00:00Z"));
        AuthorityResult result = new AuthorityConformer(
                        work, ReturnLayout.newest(), POSTCODES, PROVIDERS, Definitions.shipped())
                .conform(new LandingReader(new Configuration()), KeptRows.among(List.of()));
        assertThat(result.rejected()).isEmpty();
        assertThat(result.quarantined()).isEmpty();
        return result.star().getOrDefault(kind, List.of()).stream()
                .map(kind::cast)
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
