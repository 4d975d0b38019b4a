package hearth.warehouse.care;

import hearth.warehouse.quality.Repair;
import hearth.warehouse.ssda903.Return;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes one sequence of a child's episodes from the returns of several years: sorted, without overlaps, each day told
 * by the newest return that speaks of it. Every change is a {@link Repair}.
 */
public final class EpisodeStitching {
    private final LocalDate lastDayOfAuthority;
    private final List<Repair> repairs = new ArrayList<>();

    private EpisodeStitching(LocalDate lastDayOfAuthority) {
        this.lastDayOfAuthority = lastDayOfAuthority;
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
     * @param byReturn the episodes of each return that holds the child, in any order
     * @param lastDayOfAuthority the last day that any return of the authority speaks of
     */
    public static Stitched stitch(SortedMap<Return, List<Episode>> byReturn, LocalDate lastDayOfAuthority) {
        EpisodeStitching stitching = new EpisodeStitching(lastDayOfAuthority);
        List<Episode> episodes = List.of();
        for (Map.Entry<Return, List<Episode>> entry : byReturn.entrySet()) {
            List<Episode> told = stitching.oneADay(entry.getValue());
            episodes = stitching.restated(episodes, told);
        }
        List<Episode> chained = stitching.chained(episodes);
        if (!byReturn.isEmpty()) {
            chained = stitching.closedWhereLost(chained, byReturn.lastKey().lastDay());
        }
        return new Stitched(chained, stitching.repairs);
    }

    /** Of episodes that start on the same day, the return's last one counts. */
    private List<Episode> oneADay(List<Episode> episodes) {
        SortedMap<LocalDate, Episode> byStart = new TreeMap<>();
        for (Episode episode : episodes) {
            Episode before = byStart.put(episode.startedOn(), withoutReasonWhileOpen(episode));
            if (before != null) {
                repair(before, "duplicate-start", "DECOM", before.startedOn().toString(), "");
            }
        }
        return new ArrayList<>(byStart.values());
    }

    private Episode withoutReasonWhileOpen(Episode episode) {
        if (!episode.isOpen() || episode.endReason().isEmpty()) {
            return episode;
        }
        repair(episode, "reason-without-end", "REC", episode.endReason(), "");
        return new Episode(
                episode.startedOn(),
                episode.startReason(),
                episode.legalStatus(),
                episode.need(),
                episode.placementType(),
                episode.provider(),
                null,
                "",
                episode.moveReason(),
                episode.homePostcode(),
                episode.placementPostcode(),
                episode.urn(),
                episode.source());
    }

    /** A newer return tells everything from its first episode on; what older ones say of those days gives way. */
    private List<Episode> restated(List<Episode> older, List<Episode> newer) {
        if (newer.isEmpty()) {
            return older;
        }
        LocalDate from = newer.get(0).startedOn();
        List<Episode> kept = new ArrayList<>();
        for (Episode episode : older) {
            if (episode.startedOn().isBefore(from)) {
                kept.add(episode);
            } else if (newer.stream().noneMatch(told -> told.startedOn().equals(episode.startedOn()))) {
                repair(episode, "not-restated", "DECOM", episode.startedOn().toString(), "");
            }
        }
        kept.addAll(newer);
        return kept;
    }

    /** Ends every episode no later than the next one starts. */
    private List<Episode> chained(List<Episode> episodes) {
        List<Episode> sorted = new ArrayList<>(episodes);
        sorted.sort(Comparator.comparing(Episode::startedOn));
        for (int i = 0; i + 1 < sorted.size(); i++) {
            sorted.set(i, endedBy(sorted.get(i), sorted.get(i + 1)));
        }
        return sorted;
    }

    private Episode endedBy(Episode episode, Episode next) {
        String reason = next.startReason() == StartReason.STARTED_CARE ? "" : Episode.CARE_GOES_ON;
        if (episode.isOpen()) {
            repair(episode, "open-before-next", "DEC", "", next.startedOn().toString());
            return episode.endingOn(next.startedOn(), reason);
        }
        LocalDate end = episode.end().orElseThrow();
        if (end.isAfter(next.startedOn())) {
            repair(episode, "overlap", "DEC", end.toString(), next.startedOn().toString());
            return episode.endingOn(next.startedOn(), reason);
        }
        return episode;
    }

    /**
     * An episode that was open in the child's newest return, while the authority has newer ones without the child, is
     * taken to have ended on the day after the last one that was told: the child is counted on that day, and not as
     * leaving for any reason.
     */
    private List<Episode> closedWhereLost(List<Episode> episodes, LocalDate lastDayOfChild) {
        Episode last = episodes.get(episodes.size() - 1);
        if (!last.isOpen() || !lastDayOfChild.isBefore(lastDayOfAuthority)) {
            return episodes;
        }
        LocalDate end = lastDayOfChild.plusDays(1);
        repair(last, "end-inferred", "DEC", "", end.toString());
        List<Episode> closed = new ArrayList<>(episodes);
        closed.set(closed.size() - 1, last.endingOn(end, ""));
        return closed;
    }

    private void repair(Episode episode, String rule, String column, String was, String becomes) {
        repairs.add(new Repair(episode.source(), rule, column, was, becomes));
    }
}
