package hearth.jobs.synthetic.life;

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
public record SimulatedPlacementSpell(
        LocalDate start,
        LocalDate end,
        PlacementDetails placement,
        boolean moved,
        LocalDate carerSince,
        Optional<LocalDate> carerBefore) {

    public static List<SimulatedPlacementSpell> of(SimulatedPeriodOfCare period) {
        List<SimulatedPlacementSpell> spells = new ArrayList<>();
        boolean away = false;
        for (SimulatedEpisode episode : period.episodes()) {
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

    /** Whether the placement was open at some time in the return period. */
    public boolean openIn(ReturnPeriod returnPeriod) {
        return !start.isAfter(returnPeriod.end()) && end.isAfter(returnPeriod.start());
    }

    private static boolean continues(List<SimulatedPlacementSpell> spells, SimulatedEpisode episode, boolean away) {
        if (spells.isEmpty()) {
            return false;
        }
        boolean back = away && spells.get(spells.size() - 1).placement().sameHomeAs(episode.placement());
        return back || episode.placement().forAdoptionByCurrentCarer();
    }

    private static void extendLast(List<SimulatedPlacementSpell> spells, SimulatedEpisode episode) {
        SimulatedPlacementSpell last = spells.remove(spells.size() - 1);
        spells.add(new SimulatedPlacementSpell(
                last.start(), episode.end(), episode.placement(), last.moved(), last.carerSince(), last.carerBefore()));
    }

    private static SimulatedPlacementSpell next(List<SimulatedPlacementSpell> before, SimulatedEpisode episode) {
        boolean moved = episode.startsByMove();
        if (before.isEmpty()) {
            return new SimulatedPlacementSpell(
                    episode.start(), episode.end(), episode.placement(), moved, episode.start(), Optional.empty());
        }
        SimulatedPlacementSpell last = before.get(before.size() - 1);
        boolean sameCarer = episode.startsWithSameCarer();
        return new SimulatedPlacementSpell(
                episode.start(),
                episode.end(),
                episode.placement(),
                moved,
                sameCarer ? last.carerSince() : episode.start(),
                sameCarer ? last.carerBefore() : Optional.of(last.carerSince()));
    }
}
