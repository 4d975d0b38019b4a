package hearth.warehouse.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An authority of England that looks after children, or did so until it was reorganised.
 *
 * @param laCode DfE's three-digit code: it changes with the authority, and stays when only the ONS code changes
 * @param code the ONS code that DfE's files have for it
 * @param regionCode the region that it lies in; in London the inner or outer part
 * @param from its first day; empty when it was there before 2016
 * @param to its last day; empty while it is there
 * @param became the three-digit codes of the authorities that its area went to; none while it is there
 */
public record Authority(
        String laCode,
        String code,
        String name,
        String regionCode,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> became) {

    /** Whether it was there on a day. */
    public boolean isThereOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
