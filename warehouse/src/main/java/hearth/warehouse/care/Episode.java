package hearth.warehouse.care;

import hearth.warehouse.ssda903.SourceRow;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Time in care under one legal status in one placement, from its first day up to, but not including, the day it ended.
 * Codes are the return's own; a missing code is empty.
 *
 * @param endedOn the day it ended; null while it is open
 * @param endReason the return's REC; empty while it is open or when missing
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

    private static final String TRANSFERRED = "E3";

    public Optional<LocalDate> end() {
        return Optional.ofNullable(endedOn);
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    /** Whether a day is part of it; the day it ended is not. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(startedOn) && (endedOn == null || endedOn.isAfter(day));
    }

    /** Whether any of it falls between the first day and the last, both included. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !startedOn.isAfter(last) && (endedOn == null || endedOn.isAfter(first));
    }

    /** Whether this is a series of short breaks, which published figures exclude. */
    public boolean isShortBreak() {
        return legalStatus.equals("V3") || legalStatus.equals("V4");
    }

    /** Whether the child lived with foster carers. */
    public boolean isFostered() {
        return placementType.startsWith("U");
    }

    /** Whether the child left care when it ended. */
    public boolean endsCare() {
        return endedOn != null && !endReason.isEmpty() && !endReason.equals(CARE_GOES_ON);
    }

    /** Whether the child's care was transferred to another authority when it ended, by a day. */
    boolean isTransferredBy(LocalDate day) {
        return endedOn != null && !endedOn.isAfter(day) && endReason.equals(TRANSFERRED);
    }

    /** Whether the child was adopted when it ended. */
    public boolean endsInAdoption() {
        return endedOn != null && (endReason.equals("E11") || endReason.equals("E12"));
    }

    /** Whether a court has allowed the child to be placed for adoption. */
    public boolean isUnderPlacementOrder() {
        return legalStatus.equals("E1") || legalStatus.equals("D1");
    }

    /** Whether the child lives in the same place. */
    boolean isPlacedAs(Episode other) {
        return placementType.equals(other.placementType)
                && provider.equals(other.provider)
                && placementPostcode.equals(other.placementPostcode)
                && urn.equals(other.urn);
    }

    /** Whether it is like another: the same reason for new episode, legal status and placement. */
    boolean isLike(Episode other) {
        return startReason == other.startReason && legalStatus.equals(other.legalStatus) && isPlacedAs(other);
    }

    /**
     * Whether this and a later one are the same episode with two starts: alike, overlapping, and starting few days
     * apart.
     */
    boolean isStartedAgainBy(Episode later, int days) {
        return isLike(later)
                && end().filter(end -> !end.isAfter(later.startedOn)).isEmpty()
                && !startedOn.plusDays(days).isBefore(later.startedOn);
    }

    /** Its reason episode ceased when another episode follows on the same day: none if that one starts care anew. */
    String reasonBefore(Episode next) {
        if (next.startReason == StartReason.STARTED_CARE) {
            return endsCare() ? "" : endReason;
        }
        return CARE_GOES_ON;
    }

    /** The same episode with another end. */
    public Episode endingOn(LocalDate day, String reason) {
        return with(startedOn, startReason, day, reason);
    }

    /** The same episode with another start. */
    Episode startingOn(LocalDate day, StartReason reason) {
        return with(day, reason, endedOn, endReason);
    }

    /** The same episode with the end of another. */
    Episode endingAs(Episode other) {
        return with(startedOn, startReason, other.endedOn, other.endReason);
    }

    /** The same episode without a reason for its end. */
    Episode withoutEndReason() {
        return with(startedOn, startReason, endedOn, "");
    }

    private Episode with(LocalDate start, StartReason reason, @Nullable LocalDate end, String reasonOfEnd) {
        return new Episode(
                start,
                reason,
                legalStatus,
                need,
                placementType,
                provider,
                end,
                reasonOfEnd,
                moveReason,
                homePostcode,
                placementPostcode,
                urn,
                source);
    }
}
