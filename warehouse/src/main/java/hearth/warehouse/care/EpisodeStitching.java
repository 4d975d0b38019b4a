package hearth.warehouse.care;

import hearth.warehouse.quality.Repair;
import hearth.warehouse.quality.RepairRule;
import hearth.warehouse.ssda903.Return;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Makes one sequence of a child's episodes from the returns of several years: sorted, without overlaps, each day told
 * by the newest return that speaks of it. Every change is a {@link Repair}; what is stitched once stays as it is.
 * <p>A day up to its last that a return puts the child in care is lost only where a newer return says otherwise: from the
 * first episode on that it tells of the child, or from a start that it corrects. An episode without an end speaks of the
 * days up to the next start in its return; of episodes that one return starts on one day only the longest speaks.
 */
public final class EpisodeStitching {
    private static final int ADULT = 18;

    private final Child child;
    private final SortedMap<Return, List<Episode>> byReturn;
    private final SortedSet<Return> ofAuthority;
    private final Definitions definitions;
    private final RepairLog log = new RepairLog();

    private EpisodeStitching(
            Child child,
            SortedMap<Return, List<Episode>> byReturn,
            SortedSet<Return> ofAuthority,
            Definitions definitions) {
        this.child = child;
        this.byReturn = byReturn;
        this.ofAuthority = ofAuthority;
        this.definitions = definitions;
    }

    /** A child's episodes in order, and what was changed to get there. */
    public record Stitched(List<Episode> episodes, List<Repair> repairs) {
        public Stitched {
            episodes = List.copyOf(episodes);
            repairs = List.copyOf(repairs);
        }
    }

    /**
     * Stitches the episodes of one child.
     *
     * @param byReturn the episodes of each return that tells of the child in care, in any order
     * @param ofAuthority all returns of the authority that are in use
     */
    public static Stitched stitch(
            Child child,
            SortedMap<Return, List<Episode>> byReturn,
            SortedSet<Return> ofAuthority,
            Definitions definitions) {
        EpisodeStitching stitching = new EpisodeStitching(child, byReturn, ofAuthority, definitions);
        return new Stitched(stitching.episodes(), stitching.log.repairs());
    }

    private List<Episode> episodes() {
        List<ToldEpisode> told = new ArrayList<>();
        OneReturn oneReturn = new OneReturn(definitions, log);
        inForce()
                .forEach((by, episodes) ->
                        oneReturn.usable(episodes).forEach(episode -> told.add(new ToldEpisode(by, episode))));
        told.sort(Comparator.comparing(ToldEpisode::startedOn));
        dropCorrectedStarts(told);
        endOpenOnes(told);
        List<Episode> episodes = Layers.flattened(told, log);
        joinSmallGaps(episodes);
        return episodes;
    }

    /** What each return tells that no newer one tells anew. */
    private SortedMap<Return, List<Episode>> inForce() {
        SortedMap<Return, List<Episode>> inForce = new TreeMap<>();
        byReturn.forEach((by, episodes) -> {
            inForce.values().forEach(older -> older.removeIf(episode -> givesWay(episode, episodes)));
            inForce.put(by, new ArrayList<>(episodes));
        });
        return inForce;
    }

    /** A newer return tells everything from its first episode on. */
    private boolean givesWay(Episode episode, List<Episode> newer) {
        LocalDate start = episode.startedOn();
        if (newer.stream().allMatch(told -> told.startedOn().isAfter(start))) {
            return false;
        }
        if (newer.stream().noneMatch(told -> told.startedOn().equals(start))) {
            newer.stream()
                    .filter(told -> told.isLike(episode))
                    .map(Episode::startedOn)
                    .filter(told -> told.isBefore(start)
                            && !told.plusDays(definitions.correctedStartDays()).isBefore(start))
                    .max(Comparator.naturalOrder())
                    .ifPresentOrElse(
                            told -> log.toldFrom(told, episode, RepairRule.START_CORRECTED),
                            () -> log.leftOut(episode, RepairRule.NOT_RESTATED));
        }
        return true;
    }

    /** Of one episode that an older and a newer return start on different days, the newer return's counts. */
    private void dropCorrectedStarts(List<ToldEpisode> told) {
        for (int i = 0; i + 1 < told.size(); ) {
            Episode older = told.get(i).episode();
            Episode newer = told.get(i + 1).episode();
            if (older.isStartedAgainBy(newer, definitions.correctedStartDays())) {
                log.toldFrom(newer.startedOn(), older, RepairRule.START_CORRECTED);
                told.remove(i);
            } else {
                i++;
            }
        }
    }

    private void endOpenOnes(List<ToldEpisode> told) {
        for (int i = 0; i < told.size(); i++) {
            ToldEpisode open = told.get(i);
            if (open.episode().isOpen()) {
                Optional<ToldEpisode> next =
                        Optional.of(i + 1).filter(n -> n < told.size()).map(told::get);
                told.set(i, open.as(next.map(after -> endedBefore(after, open)).orElseGet(() -> endedIfLost(open))));
            }
        }
    }

    /** Where the next episode goes on from the open one, that ends there; else it ends when it was last told. */
    private Episode endedBefore(ToldEpisode next, ToldEpisode open) {
        LocalDate end = goesOn(open, next) ? next.startedOn() : dayAfterLastTold(open);
        if (end.isBefore(next.startedOn())) {
            return log.changed(open.episode(), open.episode().endingOn(end, ""), RepairRule.END_INFERRED);
        }
        Episode ended = open.episode().endingOn(next.startedOn(), open.episode().reasonBefore(next.episode()));
        return log.changed(open.episode(), ended, RepairRule.OPEN_BEFORE_NEXT);
    }

    private boolean goesOn(ToldEpisode open, ToldEpisode next) {
        boolean isAwayBetween =
                ofAuthority.subSet(open.by(), next.by()).stream().anyMatch(one -> !byReturn.containsKey(one));
        return open.isOfSameReturnAs(next)
                || (next.episode().startReason() != StartReason.STARTED_CARE && !isAwayBetween);
    }

    /** The child is counted on the last day that was told, since the day of an end lies outside an episode. */
    private LocalDate dayAfterLastTold(ToldEpisode open) {
        LocalDate dayAfter = open.by().lastDay().plusDays(1);
        LocalDate adult = child.birthday(ADULT);
        return adult.isAfter(open.startedOn()) && adult.isBefore(dayAfter) ? adult : dayAfter;
    }

    private Episode endedIfLost(ToldEpisode open) {
        if (ofAuthority.last().compareTo(open.by()) <= 0) {
            return open.episode();
        }
        return log.changed(
                open.episode(), open.episode().endingOn(dayAfterLastTold(open), ""), RepairRule.END_INFERRED);
    }

    private void joinSmallGaps(List<Episode> episodes) {
        for (int i = 0; i + 1 < episodes.size(); i++) {
            Episode episode = episodes.get(i);
            Episode next = episodes.get(i + 1);
            LocalDate end = episode.end().orElseThrow();
            if (next.startReason() != StartReason.STARTED_CARE
                    && !episode.endsCare()
                    && end.isBefore(next.startedOn())
                    && !end.plusDays(definitions.joinGapDays()).isBefore(next.startedOn())) {
                Episode joined = episode.endingOn(next.startedOn(), Episode.CARE_GOES_ON);
                episodes.set(i, log.changed(episode, joined, RepairRule.GAP_JOINED));
            }
        }
    }
}
