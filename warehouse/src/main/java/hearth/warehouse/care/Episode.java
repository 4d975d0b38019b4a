package hearth.warehouse.care;

import hearth.warehouse.ssda903.SourceRow;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of care under one legal status in one placement; from its first day up to, not including, its last.
 * Codes are the return's own; a code that was not given is empty.
 *
 * @param endedOn the day it ended; null while it goes on
 * @param endReason the return's REC; empty while it goes on or when not given
 * @param moveReason why the placement ended, the return's REASON_PLACE_CHANGE
 */
public record Episode(
        LocalDate startedOn,
        StartReason startReason,
        String legalStatus,
        String need,
        String placementType,
        String provider,
        @Nullable LocalDate endedOn,
        String endReason,
        String moveReason,
        String homePostcode,
        String placementPostcode,
        String urn,
        SourceRow source) {

    /** The return's REC for an episode that another one follows on the same day. */
    public static final String CARE_GOES_ON = "X1";

    public Optional<LocalDate> end() {
        return Optional.ofNullable(endedOn);
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    /** Whether the day lies inside: the day of the end does not. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(startedOn) && (endedOn == null || endedOn.isAfter(day));
    }

    /** Whether any of it lies within the days from first to last, both included. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !startedOn.isAfter(last) && (endedOn == null || endedOn.isAfter(first));
    }

    /** Whether this is a series of short breaks, which published figures leave out. */
    public boolean isShortBreak() {
        return legalStatus.equals("V3") || legalStatus.equals("V4");
    }

    /** Whether the child left care when it ended. */
    public boolean endsCare() {
        return endedOn != null && !endReason.isEmpty() && !endReason.equals(CARE_GOES_ON);
    }

    /** Whether the child was adopted when it ended. */
    public boolean endsInAdoption() {
        return endedOn != null && (endReason.equals("E11") || endReason.equals("E12"));
    }

    /** Whether a court has allowed the child to be placed for adoption. */
    public boolean isUnderPlacementOrder() {
        return legalStatus.equals("E1") || legalStatus.equals("D1");
    }

    /** The same episode with another end. */
    public Episode endingOn(LocalDate day, String reason) {
        return new Episode(
                startedOn,
                startReason,
                legalStatus,
                need,
                placementType,
                provider,
                day,
                reason,
                moveReason,
                homePostcode,
                placementPostcode,
                urn,
                source);
    }
}
