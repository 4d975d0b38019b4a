package hearth.warehouse.care;

import hearth.warehouse.quality.RepairRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes episodes that overlap lie side by side: each day is told by the episode that started last. What a newer return
 * tells hides everything after its start.
 * <pre>
 *   one return          a newer one's b
 *   a ----------        a ----------
 *   b    ----           b    ----
 *     aaabbbbaaa          aaabbbb
 * </pre>
 */
final class Layers {
    private final List<ToldEpisode> told;
    private final RepairLog log;
    private final List<Episode> flat = new ArrayList<>();

    private Layers(List<ToldEpisode> told, RepairLog log) {
        this.told = new ArrayList<>(told);
        this.log = log;
    }

    /**
     * The pieces that are seen, in order.
     *
     * @param told sorted, with distinct starts; all but the last have an end
     */
    static List<Episode> flattened(List<ToldEpisode> told, RepairLog log) {
        Layers layers = new Layers(told, log);
        for (int i = 0; i < told.size(); i++) {
            layers.addPiecesOf(i);
        }
        layers.flat.sort(Comparator.comparing(Episode::startedOn));
        return layers.flat;
    }

    private void addPiecesOf(int index) {
        ToldEpisode whole = told.get(index);
        LocalDate seenFrom = whole.startedOn();
        int hider = index;
        for (ToldEpisode later : startingWithin(whole, index)) {
            if (seenFrom.isBefore(later.startedOn())) {
                flat.add(cut(from(hider, index), whole, later));
            }
            LocalDate hiddenTo = whole.isOfSameReturnAs(later) ? later.endOrLater() : LocalDate.MAX;
            if (hiddenTo.isAfter(seenFrom)) {
                seenFrom = hiddenTo;
                hider = told.indexOf(later);
            }
        }
        if (hider == index || seenFrom.isBefore(whole.endOrLater())) {
            flat.add(from(hider, index));
        }
    }

    private List<ToldEpisode> startingWithin(ToldEpisode whole, int index) {
        return told.stream()
                .skip(index + 1L)
                .takeWhile(later -> later.startedOn().isBefore(whole.endOrLater()))
                .toList();
    }

    /** What is left of an episode after the one that hid it, which then did not end care. */
    private Episode from(int hider, int index) {
        Episode whole = told.get(index).episode();
        if (hider == index) {
            return whole;
        }
        ToldEpisode hiding = told.get(hider);
        Episode hid = hiding.episode();
        LocalDate end = hid.end().orElseThrow();
        if (hid.endsCare()) {
            Episode goingOn = hid.endingOn(end, Episode.CARE_GOES_ON);
            told.set(hider, hiding.as(log.changed(hid, goingOn, RepairRule.ANOTHER_WITHIN)));
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

    private Episode cut(Episode piece, ToldEpisode whole, ToldEpisode by) {
        boolean goesOnAfter = whole.isOfSameReturnAs(by) && by.endOrLater().isBefore(whole.endOrLater());
        return log.changed(
                piece,
                piece.endingOn(by.startedOn(), piece.reasonBefore(by.episode())),
                goesOnAfter ? RepairRule.ANOTHER_WITHIN : RepairRule.OVERLAP);
    }
}
