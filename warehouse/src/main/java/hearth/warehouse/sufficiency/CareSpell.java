package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.util.List;

/** One unbroken time in care. */
record CareSpell(List<Placement> placements) {
    CareSpell {
        placements = List.copyOf(placements);
    }

    Placement first() {
        return placements.get(0);
    }

    Placement last() {
        return placements.get(placements.size() - 1);
    }

    ChildGroup group() {
        return first().group();
    }

    LocalDate eighteenthBirthday() {
        return first().bornOn().plusYears(18);
    }

    LocalDate startedOn() {
        return first().startedOn();
    }

    /** False where the history begins in the middle of it: then it is longer than its placements show. */
    boolean isStartKnown() {
        return first().start() == Placement.Start.CARE;
    }
}
