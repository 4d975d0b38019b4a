package hearth.warehouse.care;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.care.EpisodeStitching.Stitched;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of stitched episodes whatever the returns tell, and however they contradict themselves. */
class StitchedLivesTest {
    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2022;
    private static final int JOINED_DAYS = 7;
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 4, 1);

    @Property
    void episodesNeverOverlapAndOnlyTheLastIsOpen(@ForAll("messes") ReportedReturns reported) {
        List<Episode> episodes = reported.stitched().episodes();

        for (int i = 0; i + 1 < episodes.size(); i++) {
            LocalDate next = episodes.get(i + 1).startedOn();
            assertThat(episodes.get(i).startedOn()).isBefore(next);
            assertThat(episodes.get(i).end())
                    .hasValueSatisfying(end -> assertThat(end).isBeforeOrEqualTo(next));
        }
        assertThat(episodes)
                .allMatch(episode ->
                        episode.end().filter(episode.startedOn()::isAfter).isEmpty());
    }

    @Property
    void noDayIsLostThatAReturnReportsAndNoNewerOneContradicts(@ForAll("messes") ReportedReturns reported) {
        List<Episode> episodes = reported.stitched().episodes();

        assertThat(uncontradictedDays(reported))
                .allSatisfy(day -> assertThat(episodes).anyMatch(episode -> episode.isOn(day)));
    }

    @Property
    void noDayIsMadeUpButInAGapOfAWeekOrAfterAnOpenEpisode(@ForAll("messes") ReportedReturns reported) {
        Set<LocalDate> days = days(reported.stitched().episodes());
        reported.byReturn().forEach((by, episodes) -> days.removeAll(reportedDays(by, episodes)));
        Set<LocalDate> starts = reported.byReturn().values().stream()
                .flatMap(episodes -> episodes.stream().map(Episode::startedOn))
                .collect(Collectors.toSet());
        for (LocalDate day : days) {
            // An episode of no day parts two gaps, each of which may last a week.
            boolean isFirst = !days.contains(day.minusDays(1)) || starts.contains(day);
            boolean isInGap = isFirst
                    && day.datesUntil(day.plusDays(JOINED_DAYS + 1))
                            .anyMatch(next -> !days.contains(next) || (next.isAfter(day) && starts.contains(next)));
            assertThat(!isFirst || isInGap || isAfterOpenEpisode(day, reported))
                    .as("%s is made up", day)
                    .isTrue();
        }
    }

    private static boolean isAfterOpenEpisode(LocalDate day, ReportedReturns reported) {
        return reported.byReturn().entrySet().stream()
                .anyMatch(entry -> day.isAfter(entry.getKey().lastDay())
                        && entry.getValue().stream().anyMatch(Episode::isOpen));
    }

    @Property
    void theOrderOfRowsDoesNotMatter(@ForAll("messes") ReportedReturns reported, @ForAll long seed) {
        ReportedReturns shuffled = new ReportedReturns(new TreeMap<>(), reported.ofAuthority(), reported.child());
        for (Map.Entry<Return, List<Episode>> entry : reported.byReturn().entrySet()) {
            List<Episode> rows = new ArrayList<>(entry.getValue());
            Collections.shuffle(rows, new Random(seed));
            shuffled = shuffled.in(entry.getKey(), rows);
        }

        assertThat(shuffled.stitched().episodes()).isEqualTo(reported.stitched().episodes());
        assertThat(shuffled.repairs()).containsExactlyInAnyOrderElementsOf(reported.repairs());
    }

    @Property
    void whatIsStitchedStaysAsItIs(@ForAll("messes") ReportedReturns reported) {
        List<Episode> once = reported.stitched().episodes();

        Stitched twice = ReportedReturns.nothing()
                .in(reported.ofAuthority().last(), once)
                .stitched();

        assertThat(twice.episodes()).isEqualTo(once);
        assertThat(twice.repairs()).isEmpty();
    }

    @Property
    void aLifeReportedWithoutErrorYearByYearComesBackAsItWas(@ForAll("lives") List<Episode> life) {
        ReportedReturns reported = ReportedReturns.nothing();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            reported = reportedIn(year, life, reported);
        }

        assertThat(reported.stitched().episodes())
                .isEqualTo(reported.byReturn().isEmpty() ? List.of() : asFarAsReported(life, LAST_YEAR));
        assertThat(reported.repairs()).isEmpty();
    }

    /** Returns of some of four years, each with any episodes up to its last day, some alike or starting on one day. */
    @Provide
    Arbitrary<ReportedReturns> messes() {
        Arbitrary<List<String>> lines = Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 1460),
                                Arbitraries.integers().between(340, 380),
                                Arbitraries.integers().between(720, 740)),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 400),
                                Arbitraries.integers().between(0, 3)),
                        Arbitraries.of("S", "L", "P", "T"),
                        Arbitraries.of("U6", "K2"),
                        Arbitraries.of("X1", "E4A", "-", "X1 -", "E8 -"))
                .as((start, length, rne, place, rec) -> line(FIRST_DAY.plusDays(start), length, rne, place, rec))
                .list()
                .ofMinSize(0)
                .ofMaxSize(6);
        return lines.list().ofSize(LAST_YEAR - FIRST_YEAR + 1).map(StitchedLivesTest::reported);
    }

    /** The reason with a dash has no end, without one an end; a dash alone has neither. */
    private static String line(LocalDate start, int length, String rne, String place, String rec) {
        String end = rec.endsWith("-") ? "-" : start.plusDays(length).toString();
        return "%s %s C2 %s PR1 %s %s".formatted(start, rne, place, end, rec.replace(" -", ""));
    }

    private static ReportedReturns reported(List<List<String>> linesByYear) {
        ReportedReturns reported = ReportedReturns.nothing();
        for (int i = 0; i < linesByYear.size(); i++) {
            int year = FIRST_YEAR + i;
            String last = ReportedReturns.yearEnd(year).lastDay().toString();
            List<String> lines = linesByYear.get(i).stream()
                    .filter(line -> line.substring(0, 10).compareTo(last) <= 0)
                    .toList();
            reported = lines.isEmpty() ? reported.andOthersIn(year) : reported.in(year, String.join("\n", lines));
        }
        return reported;
    }

    /** Periods of care, each an unbroken chain, with days or years between them. */
    @Provide
    Arbitrary<List<Episode>> lives() {
        Arbitrary<Integer> nights = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 500), Arbitraries.integers().between(1, 5));
        return Combinators.combine(nights, Arbitraries.of("-", "L", "P", "E4A"))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(StitchedLivesTest::life);
    }

    /** So many nights, then another episode, or the end of care, or (a dash) as many nights out of care. */
    private record Step(int nights, String then) {}

    private static List<Episode> life(List<Step> steps) {
        List<String> lines = new ArrayList<>();
        LocalDate start = FIRST_DAY;
        String reason = "S";
        for (Step step : steps) {
            LocalDate end = start.plusDays(step.nights());
            boolean goesOn = step.then().equals("L") || step.then().equals("P");
            lines.add("%s %s C2 U6 PR%d %s %s".formatted(start, reason, lines.size() % 6, end, goesOn ? "X1" : "E4A"));
            start = step.then().equals("-") ? end.plusDays(step.nights()) : end;
            reason = goesOn ? step.then() : "S";
        }
        return Lives.episodes(String.join("\n", lines));
    }

    private static ReportedReturns reportedIn(int year, List<Episode> life, ReportedReturns reported) {
        CollectionYear collected = new CollectionYear(year);
        List<Episode> within = asFarAsReported(life, year).stream()
                .filter(episode ->
                        episode.end().filter(collected.startsOn()::isAfter).isEmpty())
                .toList();
        return within.isEmpty() ? reported.andOthersIn(year) : reported.in(ReportedReturns.yearEnd(year), within);
    }

    /** The episodes that started by the end of a year; one that goes on then is open. */
    private static List<Episode> asFarAsReported(List<Episode> life, int year) {
        LocalDate last = new CollectionYear(year).endsOn();
        Episode open = Lives.episodes("2018-04-01 S C2 U6 PR1 - -").get(0);
        return life.stream()
                .filter(episode -> !episode.startedOn().isAfter(last))
                .map(episode -> episode.end().filter(last::isBefore).isPresent() ? episode.endingAs(open) : episode)
                .toList();
    }

    /** Every day that a return tells of up to its last, without those that a newer return, or a start it corrects, says are none. */
    private static Set<LocalDate> uncontradictedDays(ReportedReturns reported) {
        TreeSet<LocalDate> days = new TreeSet<>();
        List<Episode> older = new ArrayList<>();
        reported.byReturn().forEach((by, episodes) -> {
            LocalDate from = episodes.stream()
                    .map(Episode::startedOn)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            days.removeIf(day -> !day.isBefore(from));
            for (Episode before : older) {
                episodes.stream()
                        .filter(episode -> episode.isPlacedAs(before) && isShortlyAfter(before, episode))
                        .forEach(episode -> days.removeIf(
                                day -> !day.isBefore(before.startedOn()) && day.isBefore(episode.startedOn())));
            }
            reportedDays(by, episodes).stream()
                    .filter(day -> !day.isAfter(by.lastDay()))
                    .forEach(days::add);
            older.addAll(episodes);
        });
        return days;
    }

    private static boolean isShortlyAfter(Episode before, Episode after) {
        long days = ChronoUnit.DAYS.between(before.startedOn(), after.startedOn());
        return 0 < days && days <= Lives.DEFINITIONS.correctedStartDays();
    }

    /** The days a return puts the child in care; an open episode up to the next start or the return's last day. */
    private static Set<LocalDate> reportedDays(Return by, List<Episode> episodes) {
        Map<LocalDate, Episode> longest = new HashMap<>();
        episodes.stream()
                .sorted(Comparator.comparing(StitchedLivesTest::end).thenComparing(Episode::endsCare))
                .forEach(episode -> longest.put(episode.startedOn(), episode));
        return days(longest.values().stream()
                .map(episode -> episode.isOpen()
                        ? episode.endingOn(
                                nextStart(episode, longest, by.lastDay().plusDays(1)), "")
                        : episode)
                .toList());
    }

    private static LocalDate nextStart(Episode open, Map<LocalDate, Episode> all, LocalDate otherwise) {
        return all.values().stream()
                .filter(episode -> end(episode).isAfter(episode.startedOn()) || isLeaving(episode, all))
                .map(Episode::startedOn)
                .filter(start -> start.isAfter(open.startedOn()))
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    /** Whether an episode without days is the end of care, and not a slip within a longer one. */
    private static boolean isLeaving(Episode withoutDays, Map<LocalDate, Episode> all) {
        LocalDate day = withoutDays.startedOn();
        return withoutDays.endsCare()
                && all.values().stream()
                        .noneMatch(other -> !other.isOpen()
                                && other.startedOn().isBefore(day)
                                && end(other).isAfter(day));
    }

    private static LocalDate end(Episode episode) {
        return episode.end().orElse(LocalDate.MAX);
    }

    private static Set<LocalDate> days(List<Episode> episodes) {
        TreeSet<LocalDate> days = new TreeSet<>();
        episodes.forEach(episode -> days.addAll(episode.startedOn()
                .datesUntil(Optional.of(end(episode))
                        .filter(end -> end.isBefore(LocalDate.MAX))
                        .orElse(episode.startedOn().plusYears(5)))
                .toList()));
        return days;
    }
}
