package hearth.warehouse.sufficiency;

import java.time.LocalDate;

/** Something a commissioner can change from a day on; a change is a share: −0.1 is 10% less. */
public sealed interface Lever {
    LocalDate from();

    /** More or fewer children of an age who enter care; for unaccompanied children, transfers. */
    record EntryChange(ChildGroup group, AgeBand age, double change, LocalDate from) implements Lever {
        public EntryChange {
            checkChange(change);
        }
    }

    /** Own carers take this share of the children whose first placement would be with an agency's. */
    record OwnCarersFirst(double share, LocalDate from) implements Lever {
        public OwnCarersFirst {
            checkShare(share);
        }
    }

    /** Children leave more or less often for a reason: reunification, special guardianship, adoption. */
    record LeavingChange(LeavingReason reason, double change, LocalDate from) implements Lever {
        public LeavingChange {
            checkChange(change);
            if (reason == LeavingReason.ADULT) {
                throw new IllegalArgumentException("no lever moves an eighteenth birthday");
            }
        }
    }

    /** Of children of an age or older in one kind of home, this many for each of them move to another kind in a year. */
    record StepDown(PlacementState state, PlacementState to, AgeBand youngest, double shareAYear, LocalDate from)
            implements Lever {
        public StepDown {
            checkShare(shareAYear);
        }
    }

    /** A home opens with so many places, or closes with −so many. */
    record HomeChange(PlacementState state, double places, double usableShare, LocalDate from) implements Lever {}

    /** Own carers recruited a month, net of those who leave, each with so many places. */
    record CarersAMonth(double carers, double placesEach, double usableShare, LocalDate from) implements Lever {}

    /** This share of children who turn 18 with own carers stay with them: not looked after, but in a place. */
    record StayingPut(double share, LocalDate from) implements Lever {
        public StayingPut {
            checkShare(share);
        }
    }

    /** A kind of home costs more or less than it would. */
    record PriceChange(PlacementState state, double change, LocalDate from) implements Lever {
        public PriceChange {
            checkChange(change);
        }
    }

    private static void checkChange(double change) {
        if (!(change >= -1 && change <= 1)) {
            throw new IllegalArgumentException("change " + change + " is not from -1 to 1");
        }
    }

    private static void checkShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share + " is not from 0 to 1");
        }
    }
}
