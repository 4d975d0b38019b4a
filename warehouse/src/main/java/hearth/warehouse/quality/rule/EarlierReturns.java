package hearth.warehouse.quality.rule;

import hearth.warehouse.ssda903.ReturnRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The authority's earlier returns.
 *
 * @param lastYear the rows of the year-end return of the year before; none when it is not loaded
 * @param episodes the episodes of all earlier returns by the child's id, the oldest return's first
 * @param since the first day from which each child in care is covered: the first day of the oldest return loaded
 */
public record EarlierReturns(List<ReturnRow> lastYear, Map<String, List<ReturnRow>> episodes, LocalDate since) {

    /**
     * When no earlier return than last year's is loaded.
     *
     * @param lastYear its rows; none when not even that is loaded
     * @param firstDay the first day of the year after it
     */
    public static EarlierReturns of(List<ReturnRow> lastYear, LocalDate firstDay) {
        return new EarlierReturns(
                lastYear, episodesByChild(lastYear), lastYear.isEmpty() ? firstDay : firstDay.minusYears(1));
    }

    /** Those rows that are episodes, by the child's id. */
    public static Map<String, List<ReturnRow>> episodesByChild(List<ReturnRow> rows) {
        Map<String, List<ReturnRow>> episodes = new HashMap<>();
        rows.stream()
                .filter(row -> row.table().equals("episodes"))
                .forEach(row -> episodes.computeIfAbsent(row.cell("CHILD"), id -> new ArrayList<>())
                        .add(row));
        return episodes;
    }
}
