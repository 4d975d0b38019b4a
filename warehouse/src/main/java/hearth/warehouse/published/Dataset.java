package hearth.warehouse.published;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures published year after year in files with one layout, or a layout that changed now and then.
 *
 * @param id the name of its file, such as {@code placement_stability}
 * @param title what it covers
 * @param publication the title of its publication
 * @param publisher who publishes it
 * @param rounding how its figures are rounded, in words
 * @param yearEnd the day of the year its figures are for
 * @param released the month of publication
 * @param filters the columns whose labels say what a row covers
 * @param figures the columns with figures
 * @param holds filter to a label that every file of it has, where the columns do not identify it
 * @param only filter to the labels that Hearth uses; other rows are skipped
 * @param symbols what its files have in place of a figure to the symbol of official statistics, where that differs
 * @param labels labels of earlier releases to today's
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
     * When a release is published.
     *
     * @param month 1 to 12
     * @param yearsLater number of years after the last year it covers
     */
    public record Released(int month, int yearsLater) {
        /**
         * The day from which the release that goes up to a year counts as known: the last day of its month, as no file
         * gives the day itself.
         */
        public LocalDate by(int lastYear) {
            return YearMonth.of(lastYear + yearsLater, month).atEndOfMonth();
        }
    }

    /** Today's label for a label in a file. */
    public String label(String published) {
        return labels.getOrDefault(published, published);
    }
}
