package hearth.web.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An authority, a region or the country.
 *
 * @param code the nine-character ONS code, or the DfE code of an authority that only its extract names
 * @param laCode the three-digit DfE code of an authority
 * @param regionCode the region that an authority is in, or that a region is a part of
 * @param isCurrent whether this is the code that figures are filed under today
 * @param isFormer whether the authority has been reorganised away
 * @param validFrom the first day of an authority that was made in a reorganisation
 * @param validTo the last day of an authority that was reorganised away
 * @param slug the name in addresses
 * @param note what a reorganisation made of it, in words; empty when there was none
 * @param covers the codes of the authorities that a joint area answers for, or that one became in a reorganisation
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
        Optional<String> note,
        List<String> covers) {
    /** What kind of area it is. */
    public enum Level {
        LA,
        REGION,
        COUNTRY,
        /** Several authorities with joint figures, as two with one workforce. */
        JOINT;

        /** As addresses and answers write it, such as {@code la}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is one authority, which has neighbours and a rank. */
    public boolean isAuthority() {
        return level == Level.LA;
    }

    /** Whether it had been reorganised away before a day. */
    public boolean hasEndedBefore(LocalDate day) {
        return validTo.filter(last -> last.isBefore(day)).isPresent();
    }

    /** Whether a figure of this area for a period that ends on a day is one for the authority and others together. */
    public boolean answersFor(String authorityCode, LocalDate end) {
        return covers.contains(authorityCode)
                && validTo.map(day -> day.isBefore(end)).orElse(true);
    }
}
