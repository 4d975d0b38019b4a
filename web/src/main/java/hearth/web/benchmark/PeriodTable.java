package hearth.web.benchmark;

import java.util.List;
import java.util.Optional;

/**
 * An authority's own months or quarters as the page shows them.
 *
 * @param heading what the rows are
 * @param others whom the figures are compared with
 * @param rows the newest first
 */
public record PeriodTable(String heading, List<String> others, List<Row> rows) {
    /**
     * One period, in words.
     *
     * @param rows the address of the rows behind its figure
     * @param others the figures that it is compared with
     */
    public record Row(
            String period, String figure, Optional<String> rows, String counts, String interval, List<String> others) {}
}
