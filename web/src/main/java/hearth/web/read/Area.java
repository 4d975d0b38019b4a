package hearth.web.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An authority, a region or the country.
 *
 * @param code the nine-character ONS code, or the DfE code of an authority that only its extract names
 * @param laCode the three-digit DfE code of an authority
 * @param regionCode the region that an authority lies in
 * @param isCurrent whether this is the code that figures are filed under today
 * @param isFormer whether the authority has been reorganised away
 * @param validFrom the first day of an authority that was made in a reorganisation
 * @param validTo the last day of an authority that was reorganised away
 * @param slug the name as it stands in addresses
 * @param note what a reorganisation made of it, in words; empty when there was none
 */
public record Area(
        String code,
        Optional<String> laCode,
        String name,
        Level level,
        Optional<String> regionCode,
        boolean isCurrent,
        boolean isFormer,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String slug,
        Optional<String> note) {
    /** What kind of area it is. */
    public enum Level {
        LA,
        REGION,
        COUNTRY,
        /** Authorities that answer together, as two with one workforce. */
        JOINT
    }
}
