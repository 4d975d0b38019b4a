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
 * Makes one sequence of a child's episodes from the returns of several years: sorted, without overlaps, each day taken
 * from the newest return that covers it. Every change is a {@link Repair}; stitching the result again changes nothing.
 * <p>A day on which a return reports the child in care, up to the return's last day, is lost only where a newer return
 * says otherwise: from that return's first episode of the child onwards, or from a start that it corrects. An open
 * episode covers the days up to the next start in its return; of episodes that start on the same day in one return,
 * only the longest counts.
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
     * @param byReturn the episodes of each return that reports the child in care, in any order
     * @param ofAuthority all returns of the authority that count
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
        List<ReportedEpisode> reported = new ArrayList<>();
        OneReturn oneReturn = new OneReturn(definitions, log);
        SortedMap<Return, List<Episode>> inForce = inForce();
        inForce.forEach((by, episodes) ->
                oneReturn.usable(episodes).forEach(episode -> reported.add(new ReportedEpisode(by, episode))));
        reported.sort(Comparator.comparing(ReportedEpisode::startedOn));
        dropCorrectedStarts(reported);
        endOpenOnes(reported);
        List<Episode> episodes = OverlapResolution.flattened(reported, log);
        joinSmallGaps(episodes);
        ContradictedEnds.logged(inForce, episodes, log);
        return episodes;
    }

    /** The episodes of each return that no newer return replaces. */
    private SortedMap<Return, List<Episode>> inForce() {
        SortedMap<Return, List<Episode>> inForce = new TreeMap<>();
        byReturn.forEach((by, episodes) -> {
            inForce.values().forEach(older -> older.removeIf(episode -> givesWay(episode, episodes)));
            inForce.put(by, new ArrayList<>(episodes));
        });
        return inForce;
    }

    /** A newer return replaces everything from its first episode onwards. */
    private boolean givesWay(Episode episode, List<Episode> newer) {
        LocalDate start = episode.startedOn();
        if (newer.stream().allMatch(newest -> newest.startedOn().isAfter(start))) {
            return false;
        }
        if (newer.stream().noneMatch(newest -> newest.startedOn().equals(start))) {
            newer.stream()
                    .filter(newest -> newest.isLike(episode))
                    .map(Episode::startedOn)
                    .filter(day -> day.isBefore(start)
                            && !day.plusDays(definitions.correctedStartDays()).isBefore(start))
                    .max(Comparator.naturalOrder())
                    .ifPresentOrElse(
                            day -> log.reportedFrom(day, episode, RepairRule.START_CORRECTED),
                            () -> log.leftOut(episode, RepairRule.NOT_RESTATED));
        }
        return true;
    }

    /** Where an older and a newer return give one episode different starts, the newer return's counts. */
    private void dropCorrectedStarts(List<ReportedEpisode> reported) {
        for (int i = 0; i + 1 < reported.size(); ) {
            Episode older = reported.get(i).episode();
            Episode newer = reported.get(i + 1).episode();
            if (older.isStartedAgainBy(newer, definitions.correctedStartDays())) {
                log.reportedFrom(newer.startedOn(), older, RepairRule.START_CORRECTED);
                reported.remove(i);
            } else {
                i++;
            }
        }
    }

    private void endOpenOnes(List<ReportedEpisode> reported) {
        for (int i = 0; i < reported.size(); i++) {
            ReportedEpisode open = reported.get(i);
            if (open.episode().isOpen()) {
                Optional<ReportedEpisode> next =
                        Optional.of(i + 1).filter(n -> n < reported.size()).map(reported::get);
                reported.set(
                        i, open.as(next.map(after -> endedBefore(after, open)).orElseGet(() -> endedIfLost(open))));
            }
        }
    }

    /** If the next episode continues the open one, that ends there; otherwise it ends after the last day reported. */
    private Episode endedBefore(ReportedEpisode next, ReportedEpisode open) {
        LocalDate end = goesOn(open, next) ? next.startedOn() : dayAfterLastTold(open);
        if (end.isBefore(next.startedOn())) {
            return log.changed(open.episode(), open.episode().endingOn(end, ""), RepairRule.END_INFERRED);
        }
        Episode ended = open.episode().endingOn(next.startedOn(), open.episode().reasonBefore(next.episode()));
        return log.changed(open.episode(), ended, RepairRule.OPEN_BEFORE_NEXT);
    }

    private boolean goesOn(ReportedEpisode open, ReportedEpisode next) {
        boolean isAwayBetween =
                ofAuthority.subSet(open.by(), next.by()).stream().anyMatch(between -> !byReturn.containsKey(between));
        return open.isOfSameReturnAs(next)
                || (next.episode().startReason() != StartReason.STARTED_CARE && !isAwayBetween);
    }

    /** The child counts on the last day reported, because the day an episode ended is not part of it. */
    private LocalDate dayAfterLastTold(ReportedEpisode open) {
        LocalDate dayAfter = open.by().lastDay().plusDays(1);
        return child.birthday(ADULT)
                .filter(adult -> adult.isAfter(open.startedOn()) && adult.isBefore(dayAfter))
                .orElse(dayAfter);
    }

    private Episode endedIfLost(ReportedEpisode open) {
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
