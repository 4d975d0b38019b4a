package hearth.web.figure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the figures go.
 *
 * @param publishedTo the last day of the newest published period of the indicator
 * @param publishedRelease the newest release that contains it
 * @param extractTo the day of the authority's newest extract
 * @param rowsRejected how many rows of the authority's extracts could not be used; of others not known
 */
public record Freshness(
        Optional<LocalDate> publishedTo,
        Optional<String> publishedRelease,
        Optional<LocalDate> extractTo,
        Optional<Long> rowsRejected) {}
