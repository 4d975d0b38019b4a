package hearth.warehouse.care;

import static hearth.warehouse.care.Lives.episodes;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.care.EpisodeStitching.Stitched;
import hearth.warehouse.quality.Repair;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.SourceRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EpisodeStitchingTest {
    private static final Return RETURN_2020 = new Return(new CollectionYear(2020), Optional.empty());
    private static final Return RETURN_2021 = new Return(new CollectionYear(2021), Optional.empty());
    private static final LocalDate END_2021 = LocalDate.of(2021, 3, 31);

    @Test
    void theNewerReturnRestatesAnEpisodeThatWasOpen() {
        Stitched stitched = stitch("2019-05-01 S C2 U6 PR1 -          -", "2019-05-01 S C2 U6 PR1 2020-07-01 E4A");

        assertThat(stitched.episodes()).hasSize(1);
        assertThat(stitched.episodes().get(0).endReason()).isEqualTo("E4A");
        assertThat(stitched.repairs()).isEmpty();
    }

    @Test
    void closedEpisodesOfTheOlderReturnStay() {
        Stitched stitched = stitch("""
                2019-05-01 S C2 U6 PR1 2019-09-01 X1
                2019-09-01 P C2 K2 PR4 -          -
                """, "2019-09-01 P C2 K2 PR4 -          -");

        assertThat(stitched.episodes()).extracting(Episode::placementType).containsExactly("U6", "K2");
        assertThat(stitched.repairs()).isEmpty();
    }

    @Test
    void anOpenEpisodeBeforeANewOneEndsWhereThatStarts() {
        Stitched stitched = stitch("2019-05-01 S C2 U6 PR1 -          -", "2020-06-01 P C2 K2 PR4 -          -");

        assertThat(stitched.episodes().get(0).end()).contains(LocalDate.of(2020, 6, 1));
        assertThat(stitched.repairs()).extracting(Repair::rule).containsExactly("open-before-next");
    }

    @Test
    void aChildThatTheNewerReturnLacksIsTakenToHaveLeftTheDayAfterTheOlderOne() {
        SortedMap<Return, List<Episode>> only = new TreeMap<>();
        only.put(RETURN_2020, episodes("2019-05-01 S C2 U6 PR1 - -"));

        Stitched stitched = EpisodeStitching.stitch(only, END_2021);

        assertThat(stitched.episodes().get(0).end()).contains(LocalDate.of(2020, 4, 1));
        assertThat(stitched.episodes().get(0).endsCare()).isFalse();
        assertThat(stitched.repairs()).extracting(Repair::rule).containsExactly("end-inferred");
    }

    @Test
    void overlapsEndWhereTheNextEpisodeStarts() {
        Stitched stitched = stitch("""
                2019-05-01 S C2 U6 PR1 2019-10-01 X1
                2019-09-01 P C2 K2 PR4 -          -
                """, "2019-09-01 P C2 K2 PR4 -          -");

        assertThat(stitched.episodes().get(0).end()).contains(LocalDate.of(2019, 9, 1));
        assertThat(stitched.repairs())
                .containsExactly(new Repair(
                        new SourceRow("s", "episodes.csv", 2), "overlap", "DEC", "2019-10-01", "2019-09-01"));
    }

    @Test
    void aReasonWithoutAnEndIsSetAside() {
        Stitched stitched = stitch("", "2019-05-01 S C2 U6 PR1 - E4A");

        assertThat(stitched.episodes().get(0).endReason()).isEmpty();
        assertThat(stitched.repairs()).extracting(Repair::rule).containsExactly("reason-without-end");
    }

    @Property
    void episodesNeverOverlapAndOnlyTheLastIsOpen(@ForAll("returns") List<List<Episode>> returns) {
        List<Episode> episodes = stitch(returns).episodes();

        for (int i = 0; i + 1 < episodes.size(); i++) {
            LocalDate next = episodes.get(i + 1).startedOn();
            assertThat(episodes.get(i).startedOn()).isBefore(next);
            assertThat(episodes.get(i).end())
                    .hasValueSatisfying(end -> assertThat(end).isBeforeOrEqualTo(next));
        }
    }

    @Property
    void noDayThatTheNewestReturnTellsOfIsLost(@ForAll("returns") List<List<Episode>> returns) {
        List<Episode> newest = returns.get(1);
        List<Episode> episodes = stitch(returns).episodes();

        for (Episode told : newest) {
            assertThat(episodes).anyMatch(episode -> episode.isOn(told.startedOn()));
        }
    }

    @Property
    void theOrderOfRowsDoesNotMatter(@ForAll("returns") List<List<Episode>> returns, @ForAll long seed) {
        List<List<Episode>> shuffled = returns.stream()
                .map(episodes -> {
                    List<Episode> copy = new ArrayList<>(episodes);
                    Collections.shuffle(copy, new Random(seed));
                    return copy;
                })
                .toList();

        assertThat(stitch(shuffled).episodes()).isEqualTo(stitch(returns).episodes());
    }

    @Property
    void whatIsStitchedStaysAsItIs(@ForAll("returns") List<List<Episode>> returns) {
        List<Episode> once = stitch(returns).episodes();
        SortedMap<Return, List<Episode>> again = new TreeMap<>();
        again.put(RETURN_2021, once);

        Stitched twice = EpisodeStitching.stitch(again, END_2021);

        assertThat(twice.episodes()).isEqualTo(once);
        assertThat(twice.repairs()).isEmpty();
    }

    /** Two returns of episodes with distinct starts, most of them closed, some overlapping. */
    @Provide
    Arbitrary<List<List<Episode>>> returns() {
        Arbitrary<String> episode = Combinators.combine(
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of("S", "L", "P", "T"),
                        Arbitraries.of("X1", "E4A", "-"))
                .as((start, length, rne, rec) -> {
                    LocalDate from = LocalDate.of(2019, 4, 1).plusDays(start);
                    String end =
                            rec.equals("-") ? "-" : from.plusDays(1L + length).toString();
                    return "%s %s C2 U6 PR1 %s %s".formatted(from, rne, end, rec);
                });
        return episode.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements(line -> line.substring(0, 10))
                .map(lines -> episodes(String.join("\n", lines)))
                .list()
                .ofSize(2);
    }

    private static Stitched stitch(List<List<Episode>> returns) {
        SortedMap<Return, List<Episode>> byReturn = new TreeMap<>();
        byReturn.put(RETURN_2020, returns.get(0));
        byReturn.put(RETURN_2021, returns.get(1));
        return EpisodeStitching.stitch(byReturn, END_2021);
    }

    private static Stitched stitch(String older, String newer) {
        return stitch(List.of(older.isEmpty() ? List.of() : episodes(older), episodes(newer)));
    }
}
