package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Time in one placement: the episodes between two moves.
 *
 * @param endedOn the day it ended; null while it continues
 * @param moveReason why it ended, the return's code; empty while it continues or when missing
 * @param placementNumber the number of the placement within the period; a return to a placement has the same number,
 *     and one that does not count as a placement has 0
 * @param carerSince the day from which the child has lived with this carer, ignoring absences
 * @param carerBeforeSince the same for the previous carer, or {@code carerSince} where there was none
 */
public record PlacementSpell(
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        StartReason startReason,
        String placementType,
        String provider,
        String urn,
        String homePostcode,
        String placementPostcode,
        String moveReason,
        int episodeCount,
        int placementNumber,
        LocalDate carerSince,
        LocalDate carerBeforeSince) {

    /** The placements of a period of care, in order; short breaks have none. */
    public static List<PlacementSpell> from(PeriodOfCare period, Definitions definitions) {
        return new SpellChain(definitions).spells(period);
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(endedOn);
    }

    /** Whether a day is part of it; the day it ended is not. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(startedOn) && (endedOn == null || endedOn.isAfter(day));
    }

    /** Whether any of it falls between the first day and the last, both included. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !startedOn.isAfter(last) && (endedOn == null || endedOn.isAfter(first));
    }

    public boolean isTemporary() {
        return isTemporary(placementType);
    }

    /** Whether the child is placed for adoption. */
    public boolean isForAdoption() {
        return placementType.startsWith("A");
    }

    /** Whether the foster carers are also approved to adopt, so that the child may stay permanently. */
    public boolean isFosteringForAdoption() {
        return placementType.equals("U2") || placementType.equals("U5");
    }

    static boolean isTemporary(String placementType) {
        return placementType.startsWith("T");
    }

    static boolean isAdoptionByCarer(String placementType) {
        return placementType.equals("A3") || placementType.equals("A5");
    }
}
