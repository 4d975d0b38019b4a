package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the episodes of one period of care into placements, numbering them and following the carer.
 * <pre>
 *   RNE        S     L     T     P        P         P
 *   PLACE      U6    U6    U6    T1       U6        K2
 *   spell      1-----------2-----3--------4---------5----
 *   placement  1           2     none     2 (back)  3
 *   carer      a           a     a        a         b
 * </pre>
 */
final class SpellChain {
    private final Definitions definitions;
    private final List<PlacementSpell> spells = new ArrayList<>();
    private int placements;
    private @Nullable PlacementSpell lasting;

    SpellChain(Definitions definitions) {
        this.definitions = definitions;
    }

    List<PlacementSpell> spells(PeriodOfCare period) {
        List<Episode> spell = new ArrayList<>();
        for (Episode episode : period.episodes()) {
            if (episode.isShortBreak()) {
                close(spell);
                continue;
            }
            if (episode.startReason().startsPlacement()) {
                close(spell);
            }
            spell.add(episode);
        }
        close(spell);
        return List.copyOf(spells);
    }

    private void close(List<Episode> episodes) {
        if (episodes.isEmpty()) {
            return;
        }
        Episode first = episodes.get(0);
        PlacementSpell spell = PlacementSpell.isTemporary(first.placementType())
                ? temporary(episodes)
                : Optional.ofNullable(lasting)
                        .map(before -> next(episodes, before))
                        .orElseGet(() -> first(episodes));
        spells.add(spell);
        if (!spell.isTemporary()) {
            lasting = spell;
        }
        episodes.clear();
    }

    /** A temporary placement is an absence from the previous placement, if there was one. */
    private PlacementSpell temporary(List<Episode> episodes) {
        int number = definitions.temporaryPlacementsCount() ? ++placements : 0;
        return Optional.ofNullable(lasting)
                .map(before -> spell(episodes, number, before))
                .orElseGet(() -> spell(episodes, number));
    }

    private PlacementSpell first(List<Episode> episodes) {
        return spell(episodes, ++placements);
    }

    private PlacementSpell next(List<Episode> episodes, PlacementSpell before) {
        Episode first = episodes.get(0);
        boolean isReturn = isReturn(first, before);
        boolean keepsCarer = first.startReason().keepsCarer() || isReturn;
        boolean isAdoptionByCarer = PlacementSpell.isAdoptionByCarer(first.placementType());
        boolean isSamePlacement;
        if (isReturn) {
            isSamePlacement = !definitions.temporaryPlacementsCount();
        } else if (isAdoptionByCarer) {
            isSamePlacement = !definitions.adoptionByCarerCounts();
        } else {
            isSamePlacement = keepsCarer && !definitions.sameCarerMovesCount();
        }
        int number = isSamePlacement ? before.placementNumber() : ++placements;
        if (keepsCarer || isAdoptionByCarer) {
            return spell(episodes, number, before);
        }
        return spell(episodes, number, first.startedOn(), before.carerSince());
    }

    private boolean isReturn(Episode first, PlacementSpell before) {
        return !spells.isEmpty()
                && spells.get(spells.size() - 1).isTemporary()
                && first.placementType().equals(before.placementType())
                && first.placementPostcode().equals(before.placementPostcode());
    }

    private static PlacementSpell spell(List<Episode> episodes, int number) {
        var start = episodes.get(0).startedOn();
        return spell(episodes, number, start, start);
    }

    private static PlacementSpell spell(List<Episode> episodes, int number, PlacementSpell sameCarer) {
        return spell(episodes, number, sameCarer.carerSince(), sameCarer.carerBeforeSince());
    }

    private static PlacementSpell spell(
            List<Episode> episodes, int number, LocalDate carerSince, LocalDate carerBeforeSince) {
        Episode first = episodes.get(0);
        Episode last = episodes.get(episodes.size() - 1);
        return new PlacementSpell(
                first.startedOn(),
                last.endedOn(),
                first.startReason(),
                first.placementType(),
                first.provider(),
                first.urn(),
                first.homePostcode(),
                first.placementPostcode(),
                last.moveReason(),
                episodes.size(),
                number,
                carerSince,
                carerBeforeSince);
    }
}
