package hearth.web.workbench;

import java.util.List;
import java.util.Optional;

/**
 * The page on which questions in SQL are written.
 *
 * @param origin what the SQL is from; empty where the reader wrote it
 * @param isOriginUnknown whether the address names something that SQL is from and that is not there
 * @param choices of its parameters, in the order of their first use
 * @param result empty before anything is asked
 */
public record WorkbenchView(
        String title,
        Optional<Origin> origin,
        boolean isOriginUnknown,
        String sql,
        List<Choice> choices,
        List<ServedTable> tables,
        Optional<ResultView> result) {
    /** Where SQL comes from, and what is written there. */
    public record Origin(String title, String address) {}
}
