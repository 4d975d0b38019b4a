package hearth.warehouse.care;

import hearth.warehouse.quality.RepairRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Removes overlaps between episodes: each day belongs to the episode that started last. An episode from a newer return
 * replaces everything after its start.
 * <pre>
 *   one return          b from a newer return
 *   a ----------        a ----------
 *   b    ----           b    ----
 *     aaabbbbaaa          aaabbbb
 * </pre>
 */
final class OverlapResolution {
    private final List<ReportedEpisode> reported;
    private final RepairLog log;
    private final List<Episode> flat = new ArrayList<>();

    private OverlapResolution(List<ReportedEpisode> reported, RepairLog log) {
        this.reported = new ArrayList<>(reported);
        this.log = log;
    }

    /**
     * The remaining pieces, in order.
     *
     * @param reported sorted, with distinct starts; all but the last have an end
     */
    static List<Episode> flattened(List<ReportedEpisode> reported, RepairLog log) {
        OverlapResolution layers = new OverlapResolution(reported, log);
        for (int i = 0; i < reported.size(); i++) {
            layers.addPiecesOf(i);
        }
        layers.flat.sort(Comparator.comparing(Episode::startedOn));
        return layers.flat;
    }

    private void addPiecesOf(int index) {
        ReportedEpisode whole = reported.get(index);
        LocalDate seenFrom = whole.startedOn();
        int hider = index;
        for (ReportedEpisode later : startingWithin(whole, index)) {
            if (seenFrom.isBefore(later.startedOn())) {
                flat.add(cut(from(hider, index), whole, later));
            }
            LocalDate hiddenTo = whole.isOfSameReturnAs(later) ? later.endOrLater() : LocalDate.MAX;
            if (hiddenTo.isAfter(seenFrom)) {
                seenFrom = hiddenTo;
                hider = reported.indexOf(later);
            }
        }
        if (hider == index || seenFrom.isBefore(whole.endOrLater())) {
            flat.add(from(hider, index));
        }
    }

    private List<ReportedEpisode> startingWithin(ReportedEpisode whole, int index) {
        return reported.stream()
                .skip(index + 1L)
                .takeWhile(later -> later.startedOn().isBefore(whole.endOrLater()))
                .toList();
    }

    /** What is left of an episode after the one inside it, which then did not end care. */
    private Episode from(int hider, int index) {
        Episode whole = reported.get(index).episode();
        if (hider == index) {
            return whole;
        }
        ReportedEpisode hiding = reported.get(hider);
        Episode hid = hiding.episode();
        LocalDate end = hid.end().orElseThrow();
        if (hid.endsCare()) {
            Episode goingOn = hid.endingOn(end, Episode.CARE_GOES_ON);
            reported.set(hider, hiding.as(log.changed(hid, goingOn, RepairRule.ANOTHER_WITHIN)));
        }
        return log.changed(whole, whole.startingOn(end, reasonAfter(hid, whole)), RepairRule.ANOTHER_WITHIN);
    }

    private static StartReason reasonAfter(Episode hid, Episode whole) {
        if (hid.isPlacedAs(whole)) {
            return StartReason.LEGAL_STATUS;
        }
        return hid.legalStatus().equals(whole.legalStatus())
                ? StartReason.PLACEMENT
                : StartReason.LEGAL_STATUS_AND_PLACEMENT;
    }

    private Episode cut(Episode piece, ReportedEpisode whole, ReportedEpisode by) {
        boolean goesOnAfter = whole.isOfSameReturnAs(by) && by.endOrLater().isBefore(whole.endOrLater());
        return log.changed(
                piece,
                piece.endingOn(by.startedOn(), piece.reasonBefore(by.episode())),
                goesOnAfter ? RepairRule.ANOTHER_WITHIN : RepairRule.OVERLAP);
    }
}
