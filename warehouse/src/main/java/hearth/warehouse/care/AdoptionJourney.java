package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A child's journey towards adoption: from a decision to the adoption or the reversal of the decision; or an adoption
 * for which no decision is reported.
 *
 * @param adoption what is reported about the adopters; empty unless this journey led to them
 * @param periodNumber the period of care it belongs to, from 1; empty when not known
 * @param enteredOn the day that period started; empty when the returns do not give its start
 * @param orderedOn the day of the first placement order in that period
 * @param placedOn the first day in the last adoptive home
 * @param carerSince the day from which the child has lived with those carers, including as their foster child
 */
public record AdoptionJourney(
        Optional<AdoptionDecision> decision,
        Optional<Adoption> adoption,
        OptionalInt periodNumber,
        Optional<LocalDate> enteredOn,
        Optional<LocalDate> orderedOn,
        Optional<LocalDate> placedOn,
        Optional<LocalDate> carerSince,
        Optional<LocalDate> adoptedOn) {

    /** All journeys of a child, in order. */
    public static List<AdoptionJourney> of(ChildHistory history) {
        return new AdoptionJourneys(history).all();
    }

    /** The day of the decision, or the day reported with the adoption where there is no decision. */
    public Optional<LocalDate> decidedOn() {
        return decision.map(AdoptionDecision::decidedOn).or(() -> adoption.flatMap(Adoption::decidedOn));
    }
}
