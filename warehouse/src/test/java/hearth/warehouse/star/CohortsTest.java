package hearth.warehouse.star;

import static hearth.warehouse.care.Lives.DEFINITIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.warehouse.area.Boundary;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.care.Adoption;
import hearth.warehouse.care.AdoptionDecision;
import hearth.warehouse.care.Child;
import hearth.warehouse.care.ChildHistory;
import hearth.warehouse.care.ChildHistory.PeriodInCare;
import hearth.warehouse.care.LeaverOutcome;
import hearth.warehouse.care.Lives;
import hearth.warehouse.care.MissingIncident;
import hearth.warehouse.care.PeriodOfCare;
import hearth.warehouse.care.PlacementSpell;
import hearth.warehouse.care.PreviousPermanence;
import hearth.warehouse.care.Review;
import hearth.warehouse.care.SocialWorkerSpan;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.PartialDate;
import hearth.warehouse.ssda903.Return;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cohorts a child is in, and what is said of it there; the returns of 2020 to 2024 are there. */
class CohortsTest {
    private static final String FOSTERED = "2020-05-04 S C2 U6 PR1 - -";
    private static final Coverage COVERED = covered(2020, 2024);

    private final TreeMap<CollectionYear, LeaverOutcome> leaver = new TreeMap<>();
    private List<Review> reviews = List.of();
    private List<MissingIncident> missing = List.of();
    private List<AdoptionDecision> decisions = List.of();
    private Optional<Adoption> adoption = Optional.empty();
    private List<SocialWorkerSpan> workers = List.of();
    private List<PreviousPermanence> before = List.of();
    private LocalDate birth = day("2012-06-15");

    @Test
    void aMoveLeadsToAnotherPlacementAndNotBackFromATemporaryOne() {
        List<CohortPlacementMove> moves = rows(CohortPlacementMove.class, """
                2020-05-04 S C2 U6 PR1 2020-07-01 X1 AB1
                2020-07-01 P C2 T1 PR1 2020-07-10 X1 AB2
                2020-07-10 P C2 U6 PR1 2021-06-01 X1 AB1
                2021-06-01 P C2 K2 PR4 - - AB3
                """);

        assertThat(moves)
                .extracting(
                        CohortPlacementMove::movedOn,
                        CohortPlacementMove::placementTypeBefore,
                        move -> move.placement().placementType(),
                        move -> move.countsIn().countsInYear())
                .containsExactly(tuple(day("2021-06-01"), "U6", "K2", true));
    }

    @Test
    void whoLeavesOnTheFirstDayOfAYearWasStillInIt() {
        assertThat(rows(CohortLookedAfterInYear.class, "2020-05-04 S C2 U6 PR1 2021-04-01 E4A"))
                .extracting(
                        CohortLookedAfterInYear::yearEnd,
                        CohortLookedAfterInYear::hasStarted,
                        CohortLookedAfterInYear::hasCeased)
                .containsExactly(tuple(day("2021-03-31"), true, false), tuple(day("2022-03-31"), false, true));
    }

    @Test
    void shortBreaksAloneAreNoYearInCare() {
        assertThat(rows(CohortLookedAfterInYear.class, "2020-05-04 S V4 U6 PR1 - -"))
                .isEmpty();
    }

    @Test
    void timesMissingCountWhereTheyBeganAndTheChildWhereTheyLasted() {
        missing = List.of(
                new MissingIncident(day("2021-03-30"), Optional.of(day("2021-04-02")), "M"),
                new MissingIncident(day("2021-05-01"), Optional.of(day("2021-05-02")), "M"),
                new MissingIncident(day("2021-06-27"), Optional.empty(), "M"),
                new MissingIncident(day("2023-01-01"), Optional.of(day("2023-01-02")), "A"));

        assertThat(rows(CohortLookedAfterInYear.class, FOSTERED))
                .extracting(
                        CohortLookedAfterInYear::isMissing,
                        CohortLookedAfterInYear::missingCount,
                        CohortLookedAfterInYear::isOftenMissing,
                        CohortLookedAfterInYear::isAway)
                .containsExactly(
                        tuple(true, 1, false, false),
                        tuple(true, 2, true, false),
                        tuple(false, 0, false, true),
                        tuple(false, 0, false, false));
    }

    @Test
    void threeTimesMissingWithinNinetyDaysAndADayIsNotOften() {
        missing = List.of(
                new MissingIncident(day("2021-05-01"), Optional.empty(), "M"),
                new MissingIncident(day("2021-06-01"), Optional.empty(), "M"),
                new MissingIncident(day("2021-07-30"), Optional.empty(), "M"));

        assertThat(rows(CohortLookedAfterInYear.class, FOSTERED))
                .extracting(CohortLookedAfterInYear::isOftenMissing)
                .containsOnly(false);
    }

    @Test
    void reviewsOfAYearHaveTheirParticipation() {
        reviews = List.of(
                new Review(day("2020-06-01"), "PN0"),
                new Review(day("2020-08-30"), "PN7"),
                new Review(day("2021-02-20"), "PN3"));

        assertThat(rows(CohortLookedAfterInYear.class, FOSTERED).subList(0, 2))
                .extracting(
                        CohortLookedAfterInYear::isReviewDue,
                        CohortLookedAfterInYear::isReviewedOnTime,
                        CohortLookedAfterInYear::reviewCount,
                        CohortLookedAfterInYear::participationCount)
                .containsExactly(tuple(true, true, 2, 1), tuple(true, false, 0, 0));
    }

    @Test
    void anAdoptionIsCountedInItsYearAndInTheTwoAfterIt() {
        birth = day("2019-09-01");
        decisions = List.of(new AdoptionDecision(day("2021-01-10"), Optional.empty(), ""));
        adoption = Optional.of(new Adoption(
                Optional.of(day("2021-01-10")),
                Optional.of(day("2021-08-01")),
                Optional.of(true),
                OptionalInt.of(2),
                "MF",
                "L11"));
        List<CohortAdoption> rows = rows(CohortAdoption.class, """
                2020-05-04 S C1 U5 PR1 2021-02-01 X1 AB1
                2021-02-01 L E1 U5 PR1 2021-09-01 X1 AB1
                2021-09-01 U E1 A5 PR1 2022-02-01 E12 AB1
                """);

        assertThat(rows)
                .extracting(
                        CohortAdoption::yearEnd,
                        CohortAdoption::isDecidedInYear,
                        CohortAdoption::isWaiting,
                        CohortAdoption::isPlacedInYear,
                        CohortAdoption::isAdoptedInYear,
                        CohortAdoption::isAdoptedInThreeYears)
                .containsExactly(
                        tuple(day("2021-03-31"), true, true, false, false, null),
                        tuple(day("2022-03-31"), false, false, true, true, true),
                        tuple(day("2023-03-31"), false, false, false, false, true),
                        tuple(day("2024-03-31"), false, false, false, false, true));
        assertThat(rows.get(1))
                .extracting(
                        row -> row.child().ageYears(),
                        CohortAdoption::isEarlyPermanence,
                        row -> row.days().daysEntryToPlaced(),
                        row -> row.days().daysEntryToFamily(),
                        row -> row.days().daysOrderToMatch(),
                        row -> row.days().daysDecisionToPlaced(),
                        row -> row.days().daysMatchToPlaced())
                .containsExactly(2, true, 485, 0, 181, 234, 31);
    }

    @ParameterizedTest
    @CsvSource({
        "entered in a return, 2020-05-04 S C2 U6 PR1 2021-02-01 X1|2021-02-01 P E1 A3 PR1 2022-02-01 E11, true",
        "entered before the returns in an episode they have, 2018-05-04 S E1 A3 PR1 2022-02-01 E11, true",
        "moved before the returns, 2018-05-04 P C2 U6 PR1 2021-02-01 X1|2021-02-01 P E1 A3 PR1 2022-02-01 E11, false",
        "moved on the first day of the returns, 2019-04-01 P E1 A3 PR1 2022-02-01 E11, false",
        "not in care on a day that a return covers, 2019-04-02 P E1 A3 PR1 2022-02-01 E11, true",
    })
    void whoEnteredCareInYearsThatNoReturnCoversIsMarked(String life, String episodes, boolean isCovered) {
        assertThat(rows(CohortAdoption.class, episodes.replace("|", "\n")))
                .as(life)
                .isNotEmpty()
                .extracting(CohortAdoption::isEntryCovered)
                .containsOnly(isCovered);
    }

    @Test
    void whetherAChildWasPlacedIsNotKnownWhereTheDecisionIsOlderThanTheReturns() {
        decisions = List.of(new AdoptionDecision(day("2018-05-04"), Optional.empty(), ""));

        assertThat(rows(
                        CohortAdoption.class,
                        "2018-08-04 P E1 A3 PR1 2020-03-01 X1|2020-03-01 P E1 A3 PR1 - -".replace("|", "\n")))
                .extracting(CohortAdoption::yearEnd, CohortAdoption::isPlacedInYear, CohortAdoption::isEntryCovered)
                .contains(tuple(day("2020-03-31"), null, false));
    }

    @Test
    void aDecisionThatIsGivenUpWaitsNoMore() {
        decisions = List.of(new AdoptionDecision(day("2021-01-10"), Optional.of(day("2022-05-01")), "RD3"));

        assertThat(rows(CohortAdoption.class, FOSTERED))
                .extracting(CohortAdoption::yearEnd, CohortAdoption::isWaiting, CohortAdoption::isReversedInYear)
                .containsExactly(
                        tuple(day("2021-03-31"), true, false),
                        tuple(day("2022-03-31"), true, false),
                        tuple(day("2023-03-31"), false, true));
    }

    @Test
    void theSecondTimeInCareIsNotTheFirstNorIsOneAfterAnAdoption() {
        String twice = """
                2020-05-04 S C2 U6 PR1 2021-05-01 E4A
                2022-05-01 S C2 U6 PR1 - -
                """;

        assertThat(rows(CohortStarted.class, twice))
                .extracting(CohortStarted::isFirstTime)
                .containsExactly(true, false);

        before = List.of(new PreviousPermanence(day("2021-03-31"), "P1", "", PartialDate.parse("zz/zz/zzzz")));
        assertThat(rows(CohortStarted.class, FOSTERED))
                .extracting(CohortStarted::isFirstTime)
                .containsExactly(false);
    }

    @Test
    void whoComesBackWithinAYearIsKnownWhenThatYearIsOver() {
        assertThat(rows(CohortCeased.class, """
                        2020-05-04 S C2 U6 PR1 2021-05-01 E4A
                        2022-05-01 S C2 U6 PR1 2022-06-01 E4A
                        2023-06-02 S C2 U6 PR1 2023-07-01 E4A
                        """))
                .extracting(CohortCeased::endedOn, CohortCeased::returnedWithin12Months)
                .containsExactlyInAnyOrder(
                        tuple(day("2021-05-01"), true),
                        tuple(day("2022-06-01"), false),
                        tuple(day("2023-07-01"), null));
    }

    @Test
    void timeInCareIsNotKnownWithoutItsStart() {
        assertThat(List.of("2019-05-01 L C2 U6 PR1 - -", "2019-05-01 S C2 U6 PR1 - -"))
                .extracting(episodes -> rows(CohortLookedAfter.class, episodes).get(0))
                .extracting(CohortLookedAfter::daysInCare, CohortLookedAfter::isStartKnown)
                .containsExactly(tuple(30, false), tuple(30, true));
    }

    @Test
    void twoYearsOfPlacementsNeedTwoYearsOfReturns() {
        List<CohortLookedAfter> rows = rows(CohortLookedAfter.class, """
                2019-05-01 S C2 U6 PR1 2020-06-01 X1
                2020-06-01 P C2 U6 PR1 2021-06-01 X1
                2021-06-01 P C2 U6 PR1 - -
                """);

        assertThat(on("2021-02-28", rows).placementsIn24Months()).isNull();
        assertThat(on("2021-03-31", rows))
                .extracting(CohortLookedAfter::placementsIn24Months, CohortLookedAfter::isLookedAfterTwoYears)
                .containsExactly(2, false);
        assertThat(on("2021-06-30", rows))
                .extracting(CohortLookedAfter::placementsIn24Months, CohortLookedAfter::isLookedAfterTwoYears)
                .containsExactly(3, true);
    }

    @Test
    void aSocialWorkerWhoComesBackIsOne() {
        workers = List.of(
                new SocialWorkerSpan("a", day("2020-05-04"), Optional.of(day("2021-04-01")), ""),
                new SocialWorkerSpan("b", day("2021-04-01"), Optional.of(day("2021-09-01")), ""),
                new SocialWorkerSpan("c", day("2021-09-01"), Optional.of(day("2021-10-01")), ""),
                new SocialWorkerSpan("b", day("2021-10-01"), Optional.empty(), ""));

        List<CohortLookedAfter> rows = rows(CohortLookedAfter.class, FOSTERED);

        assertThat(on("2022-03-31", rows).socialWorkersIn12Months()).isEqualTo(2);
        assertThat(on("2020-05-31", rows).socialWorkersIn12Months())
                .as("the returns tell of no month before April 2019, and these twelve begin in June 2019")
                .isEqualTo(1);
        assertThat(on("2021-03-31", rows).socialWorkersIn12Months()).isEqualTo(1);
    }

    @Test
    void stayingPutAsksWhetherAFosterHomeWasTheLastBeforeTheBirthday() {
        birth = day("2004-06-15");
        leaver.put(new CollectionYear(2023), new LeaverOutcome("YES", Optional.of("F2"), Optional.of("Z1")));
        assertThat(fosteredUntil18("2020-05-04 S C2 U6 PR1 2022-06-15 E17")).isTrue();
        assertThat(fosteredUntil18("2020-05-04 S C2 K2 PR1 2022-06-15 E5")).isFalse();
        assertThat(fosteredUntil18("2020-05-04 S C2 U6 PR1 2022-06-01 E4A")).isFalse();

        birth = day("2000-06-15");
        assertThat(fosteredUntil18("2017-05-04 S C2 U6 PR1 2018-06-01 E4A")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "care ended at 18, 2020-05-04 S C2 U6 PR1 2022-06-15 E8, true",
        "moved to another authority, 2020-05-04 S C2 U6 PR1 2021-06-01 E3, false",
        "moved away and back, 2020-05-04 S C2 U6 PR1 2021-06-01 E3|2021-09-01 S C2 U6 PR1 2022-06-15 E8, true",
        "moved away after the year, 2020-05-04 S C2 U6 PR1 2023-04-01 E3, true",
        "short breaks only, 2020-05-04 S V4 U6 PR1 2022-06-15 E8, false",
        "short breaks before care, 2020-05-04 S V4 U6 PR1 2021-06-01 E8|2021-09-01 S C2 U6 PR1 2022-06-15 E8, true",
    })
    void aCareLeaverMovedToAnotherAuthorityOrInShortBreaksOnlyIsNotCounted(
            String life, String episodes, boolean isCounted) {
        birth = day("2004-06-15");
        leaver.put(new CollectionYear(2023), new LeaverOutcome("YES", Optional.of("F2"), Optional.of("Z1")));
        String lines = episodes.replace("|", "\n");

        assertThat(rows(CohortCareLeaver.class, lines)).as(life).hasSize(isCounted ? 1 : 0);
        assertThat(rows(FactCareLeaver.class, lines))
                .as(life)
                .extracting(FactCareLeaver::isEligible)
                .containsExactly(isCounted);
    }

    private @Nullable Boolean fosteredUntil18(String episodes) {
        return rows(CohortCareLeaver.class, episodes).get(0).wasFosteredUntil18();
    }

    private <T extends StarRow> List<T> rows(Class<T> kind, String episodes) {
        List<PeriodInCare> periods = PeriodOfCare.from(Lives.episodes(episodes), DEFINITIONS).stream()
                .map(period -> new PeriodInCare(period, PlacementSpell.from(period, DEFINITIONS)))
                .toList();
        SortedMap<CollectionYear, LeaverOutcome> leavers = leaver;
        ChildHistory history = new ChildHistory(
                new Child("1", Optional.of(birth), "Female", "WBRI"),
                periods,
                Map.of(),
                new TreeMap<>(),
                leavers,
                reviews,
                missing,
                decisions,
                adoption,
                workers,
                before);
        Star star = new Star(new Star.Setting(
                "301",
                COVERED,
                new Reported(COVERED, COVERED, COVERED, COVERED, COVERED, COVERED),
                new Boundary(Optional.empty(), PostcodeDirectory.empty()),
                ProviderDirectory.empty(),
                DEFINITIONS));
        return star.rows(history, "child", 2020, 2024).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static CohortLookedAfter on(String monthEnd, List<CohortLookedAfter> rows) {
        return rows.stream()
                .filter(row -> row.monthEnd().equals(day(monthEnd)))
                .findFirst()
                .orElseThrow();
    }

    private static Coverage covered(int first, int last) {
        return Coverage.of(IntStream.rangeClosed(first, last)
                .mapToObj(year -> new Return(new CollectionYear(year), Optional.empty()))
                .toList());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
