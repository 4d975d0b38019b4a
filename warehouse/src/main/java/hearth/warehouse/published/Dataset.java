package hearth.warehouse.published;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures that are published year after year in files of one layout, or of one that changed now and then.
 *
 * @param id the name of its file, such as {@code placement_stability}
 * @param title what it is about
 * @param publication the title of the publication that it is part of
 * @param publisher who publishes it
 * @param rounding how its figures are rounded, in words
 * @param yearEnd the day of the year that its figures are about
 * @param released the month in which a release comes out
 * @param filters the columns whose labels say what a row is about
 * @param figures the columns that hold figures
 * @param holds filter to a label that every file of it has, where the columns alone do not tell
 * @param only filter to the labels that Hearth has use for; rows with others are passed over
 * @param symbols what its files print in place of a figure to the symbol of official statistics, where that differs
 * @param labels labels of earlier releases to those of today
 * @param layouts the layouts of its files, the newest first
 * @param dictionary the list that describes its measures; empty when there is none
 */
public record Dataset(
        String id,
        String title,
        String publication,
        String publisher,
        String rounding,
        YearEnd yearEnd,
        Released released,
        List<String> filters,
        List<String> figures,
        Map<String, String> holds,
        Map<String, Set<String>> only,
        Map<String, String> symbols,
        Map<String, String> labels,
        List<Layout> layouts,
        Optional<Dictionary> dictionary) {

    /**
     * When a release comes out.
     *
     * @param month 1 to 12
     * @param yearsLater how many years after the last year that it speaks of
     */
    public record Released(int month, int yearsLater) {
        /**
         * The day from which the release that goes up to a year counts as known: the last of its month, as the day itself
         * is not in the files.
         */
        public LocalDate by(int lastYear) {
            return YearMonth.of(lastYear + yearsLater, month).atEndOfMonth();
        }
    }

    /** The label of today for one that a file prints. */
    public String label(String printed) {
        return labels.getOrDefault(printed, printed);
    }
}
