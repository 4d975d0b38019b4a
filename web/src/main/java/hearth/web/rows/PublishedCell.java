package hearth.web.rows;

import hearth.warehouse.disclosure.Symbol;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a published file that gives a figure.
 *
 * @param dataset the id of the dataset that the file belongs to
 * @param publishedOn the day from which the release counts as known
 * @param row as a spreadsheet counts
 * @param isShown whether this is the one that the pages show
 * @param filters what the row is about: filter to label
 * @param figures what was published: column to figure or symbol
 */
record PublishedCell(
        String dataset,
        String release,
        LocalDate publishedOn,
        String file,
        int row,
        String timePeriod,
        Optional<Double> value,
        Optional<Symbol> symbol,
        boolean isShown,
        Map<String, String> filters,
        Map<String, String> figures) {
    /** The letters in the figure's place: a symbol, or x for a cell that was left empty. */
    public String status() {
        return value.isPresent() ? "ok" : symbol.orElse(Symbol.X).code();
    }
}
