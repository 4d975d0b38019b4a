package hearth.warehouse.area;

import hearth.warehouse.ssda903.CollectionYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An authority of England that looks after children, or did so until it was reorganised.
 *
 * @param laCode DfE's three-digit code: it changes when the authority does, not when only its ONS code changes
 * @param code its ONS code in DfE's files
 * @param regionCode its region; in London, Inner or Outer London
 * @param from its first day; empty if it existed before 2016
 * @param to its last day; empty while it exists
 * @param became the three-digit codes of its successors; none while it exists
 */
public record Authority(
        String laCode,
        String code,
        String name,
        String regionCode,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> became) {

    /** Why it can have no return of a year: it ended before it, or began after it; empty when it can. */
    public Optional<String> lifeWithout(CollectionYear year) {
        if (to.filter(year.startsOn()::isAfter).isPresent()) {
            return to.map(day -> name + " (" + laCode + ") ended on " + day
                    + (became.isEmpty() ? "" : ", and became " + String.join(" and ", became)));
        }
        return from.filter(year.endsOn()::isBefore).map(day -> name + " (" + laCode + ") began on " + day);
    }

    /** Whether it existed on a day. */
    public boolean isThereOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
