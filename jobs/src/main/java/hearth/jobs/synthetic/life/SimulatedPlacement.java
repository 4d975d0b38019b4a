package hearth.jobs.synthetic.life;

import java.time.LocalDate;

/** One placement from the day it starts to the day it ends, which is the day the next one starts. */
record SimulatedPlacement(
        LocalDate start, LocalDate end, PlacementDetails details, Arrival arrival, String reasonForMove) {

    /** How a child comes into it. */
    enum Arrival {
        NEW_CARER,
        SAME_CARER
    }

    /** The same placement, ended by a move for this reason. */
    SimulatedPlacement endedBy(String reason) {
        return new SimulatedPlacement(start, end, details, arrival, reason);
    }
}
