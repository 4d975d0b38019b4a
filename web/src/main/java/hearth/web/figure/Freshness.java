package hearth.web.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far the figures go.
 *
 * @param publishedTo the last day of the newest published period
 * @param publishedRelease the newest release that contains it; empty where it is about more than one dataset
 * @param extractTo the day of the authority's newest extract
 * @param rowsRejected how many rows of the authority's extracts could not be used; of others not known
 */
public record Freshness(
        Optional<LocalDate> publishedTo,
        Optional<String> publishedRelease,
        Optional<LocalDate> extractTo,
        Optional<Long> rowsRejected) {
    /**
     * In words, one statement each.
     *
     * @param areaName whose returns they are
     * @param publisher of the figures, with what divides it from their release; empty to name none
     */
    public List<String> statements(String areaName, String publisher) {
        List<String> statements = new ArrayList<>();
        publishedTo.ifPresent(date -> statements.add("Published figures to " + Dates.full(date)
                + publishedRelease
                        .map(release -> " (" + publisher + release + ")")
                        .orElse("")));
        extractTo.ifPresent(date -> statements.add(areaName + "’s own returns to " + Dates.full(date)
                + rowsRejected.map(Freshness::rejected).orElse("")));
        return statements;
    }

    private static String rejected(long rows) {
        return rows == 0
                ? ", no rejected rows"
                : String.format(Locale.UK, ", %,d rejected %s", rows, rows == 1 ? "row" : "rows");
    }
}
