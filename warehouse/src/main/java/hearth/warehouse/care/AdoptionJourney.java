package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A child's way towards adoption: from a decision to its end, an adoption or the decision given up; or an adoption of
 * which no decision is told.
 *
 * @param adoption what is told of the adopters; empty unless this journey led to them
 * @param periodNumber the period of care it belongs to, from 1; empty when the returns don't tell
 * @param enteredOn the day on which that period started; empty when the returns don't hold its start
 * @param orderedOn the day of the first placement order in that period
 * @param placedOn the first day in the last adoptive home
 * @param carerSince the day from which the child has lived with those carers, as their foster child at first perhaps
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

    /** The day of the decision; where only the adoption tells it, that day. */
    public Optional<LocalDate> decidedOn() {
        return decision.map(AdoptionDecision::decidedOn).or(() -> adoption.flatMap(Adoption::decidedOn));
    }
}
