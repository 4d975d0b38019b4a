package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a year's return reports a child as an unaccompanied asylum-seeking child (UASC).
 *
 * @param endsOn the day on which that status ends; empty where it does not
 * @param isEndReported whether the return says if it ends; not where its table lacks the column
 */
public record Unaccompanied(Optional<LocalDate> endsOn, boolean isEndReported) {
    /** Whether the status holds on a day; empty where it may have ended. */
    Optional<Boolean> isOn(LocalDate day) {
        return isEndReported
                ? Optional.of(endsOn.filter(end -> !end.isAfter(day)).isEmpty())
                : Optional.empty();
    }
}
