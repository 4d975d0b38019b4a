package hearth.jobs.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A placement as it is counted: temporary times away and the return from them belong to it, and so does adoption by
 * the current foster carer.
 *
 * @param moved whether it was reached by a move within the period of care
 * @param carerSince when the present carer took the child on, over moves together with the carer
 * @param carerBefore when the carer before that did
 */
record PlacementSpell(
        LocalDate start,
        LocalDate end,
        Placement placement,
        boolean moved,
        LocalDate carerSince,
        Optional<LocalDate> carerBefore) {

    static List<PlacementSpell> of(PeriodOfCare period) {
        List<PlacementSpell> spells = new ArrayList<>();
        boolean away = false;
        for (Episode episode : period.episodes()) {
            if (episode.startReason().equals("L")) {
                if (!away) {
                    extendLast(spells, episode);
                }
            } else if (episode.placement().temporary()) {
                away = true;
            } else if (continues(spells, episode, away)) {
                extendLast(spells, episode);
                away = false;
            } else {
                spells.add(next(spells, episode));
                away = false;
            }
        }
        return spells;
    }

    /** Whether the placement was open at some time in the window. */
    boolean openIn(Window window) {
        return !start.isAfter(window.end()) && end.isAfter(window.start());
    }

    private static boolean continues(List<PlacementSpell> spells, Episode episode, boolean away) {
        if (spells.isEmpty()) {
            return false;
        }
        boolean back = away && spells.get(spells.size() - 1).placement().sameHomeAs(episode.placement());
        return back || episode.placement().forAdoptionByCurrentCarer();
    }

    private static void extendLast(List<PlacementSpell> spells, Episode episode) {
        PlacementSpell last = spells.remove(spells.size() - 1);
        spells.add(new PlacementSpell(
                last.start(), episode.end(), episode.placement(), last.moved(), last.carerSince(), last.carerBefore()));
    }

    private static PlacementSpell next(List<PlacementSpell> before, Episode episode) {
        boolean moved = episode.startsByMove();
        if (before.isEmpty()) {
            return new PlacementSpell(
                    episode.start(), episode.end(), episode.placement(), moved, episode.start(), Optional.empty());
        }
        PlacementSpell last = before.get(before.size() - 1);
        boolean sameCarer = episode.startsWithSameCarer();
        return new PlacementSpell(
                episode.start(),
                episode.end(),
                episode.placement(),
                moved,
                sameCarer ? last.carerSince() : episode.start(),
                sameCarer ? last.carerBefore() : Optional.of(last.carerSince()));
    }
}
