package hearth.warehouse.quality.rule;

import hearth.warehouse.ssda903.ReturnRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the authority's earlier returns tell.
 *
 * @param lastYear the rows of the year-end return of the year before; none when it is not at hand
 * @param episodes the episodes of all earlier returns by the child's id, the oldest return's first
 * @param since the first day from which each child in care is told of: the first of the oldest return at hand
 */
public record EarlierReturns(List<ReturnRow> lastYear, Map<String, List<ReturnRow>> episodes, LocalDate since) {

    /**
     * When no more is at hand than last year's return.
     *
     * @param lastYear its rows; none when not even that is at hand
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
