package hearth.warehouse.sufficiency;

import hearth.warehouse.care.ChildHistory;
import hearth.warehouse.care.ChildHistory.PeriodInCare;
import hearth.warehouse.care.PlacementSpell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The placements of a child as the model sees them, from what the returns report. */
public final class PlacementsInCare {
    private static final int ADULT = 18;

    private PlacementsInCare() {}

    /** The placements before the child turned 18; none for short breaks, and none without a date of birth. */
    public static List<Placement> of(ChildHistory history) {
        List<Placement> placements = new ArrayList<>();
        history.child().birthday(ADULT).ifPresent(adult -> {
            ChildGroup group = history.unaccompanied().isEmpty() ? ChildGroup.LOCAL : ChildGroup.UNACCOMPANIED;
            LocalDate born = history.child().birthDate().orElseThrow();
            for (PeriodInCare period : history.periods()) {
                for (Placement placement : of(period, history.child().id(), group, born)) {
                    if (placement.startedOn().isBefore(adult)) {
                        placements.add(placement.endsBy(adult) ? placement : placement.endingOn(adult));
                    }
                }
            }
        });
        return placements;
    }

    private static List<Placement> of(PeriodInCare period, String child, ChildGroup group, LocalDate born) {
        LeavingReason reason = LeavingReason.of(period.period().last().endReason());
        List<PlacementSpell> spells = period.spells();
        List<Placement> placements = new ArrayList<>();
        PlacementState state = PlacementState.OTHER;
        int number = 0;
        for (int i = 0; i < spells.size(); i++) {
            PlacementSpell spell = spells.get(i);
            boolean isSame = i > 0 && (spell.isTemporary() || spell.placementNumber() == number);
            state = isSame ? state : PlacementState.of(spell.placementType(), spell.provider());
            number = spell.isTemporary() ? number : spell.placementNumber();
            placements.add(new Placement(
                    child,
                    group,
                    born,
                    i == 0 && period.period().isStartKnown()
                            ? Placement.Start.CARE
                            : isSame ? Placement.Start.SAME_PLACEMENT : Placement.Start.PLACEMENT,
                    state,
                    spell.startedOn(),
                    // Days that are missing between two placements of a period belong to the first.
                    i + 1 < spells.size() ? spells.get(i + 1).startedOn() : spell.endedOn(),
                    reason));
        }
        return placements;
    }
}
