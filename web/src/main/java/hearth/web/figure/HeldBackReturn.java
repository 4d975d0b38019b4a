package hearth.web.figure;

import hearth.warehouse.ssda903.Return;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * A return that gives no figures, because too much of it cannot be used.
 *
 * @param reason what cannot be used, such as {@code 8 of 10 rows of episodes rejected: DEC holds ‘NULL’ in 8}
 */
public record HeldBackReturn(Return of, Instant receivedAt, String reason) {
    /** A sentence about it, without a full stop. */
    public String words() {
        LocalDate day = LocalDate.ofInstant(receivedAt, ZoneOffset.UTC);
        return String.format(
                Locale.UK, "The %s received on %s is held back and gives no figures: %s", of, Dates.full(day), reason);
    }
}
