package hearth.jobs.synthetic.life;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The decision that a child should be placed for adoption and what came of it.
 *
 * @param outcome how it went on, or where it ended
 */
public record AdoptionPlan(LocalDate decidedOn, Outcome outcome) {

    /** What became of the decision: exactly one of the two is present. */
    public record Outcome(Optional<Match> match, Optional<Reversal> reversal) {}

    /** The adopters that were found, the placement with them and the adoption order. */
    public record Match(
            LocalDate matchedOn,
            LocalDate placedOn,
            LocalDate adoptedOn,
            String placementKind,
            int adopters,
            String adoptersSex,
            String adoptersStatus) {
        public boolean byFosterCarer() {
            return placementKind.equals("A3") || placementKind.equals("A5");
        }
    }

    /** The end of the plan without an adoption. */
    public record Reversal(LocalDate on, String reason) {}

    public Optional<Match> match() {
        return outcome.match();
    }

    public Optional<Reversal> reversal() {
        return outcome.reversal();
    }
}
