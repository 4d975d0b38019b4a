package hearth.jobs.synthetic;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The decision that a child should be placed for adoption and what came of it.
 *
 * @param outcome how it went on, or where it ended
 */
record AdoptionPlan(LocalDate decidedOn, Outcome outcome) {

    /** What became of the decision: exactly one of the two is present. */
    record Outcome(Optional<Match> match, Optional<Reversal> reversal) {}

    /** The adopters that were found, the placement with them and the adoption order. */
    record Match(
            LocalDate matchedOn,
            LocalDate placedOn,
            LocalDate adoptedOn,
            String placementKind,
            int adopters,
            String adoptersSex,
            String adoptersStatus) {
        boolean byFosterCarer() {
            return placementKind.equals("A3") || placementKind.equals("A5");
        }
    }

    /** The end of the plan without an adoption. */
    record Reversal(LocalDate on, String reason) {}

    Optional<Match> match() {
        return outcome.match();
    }

    Optional<Reversal> reversal() {
        return outcome.reversal();
    }
}
