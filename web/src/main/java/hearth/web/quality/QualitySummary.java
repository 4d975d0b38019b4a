package hearth.web.quality;

import hearth.web.area.Area;
import hearth.web.serving.Lease;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What an authority's staff must know of its newest return, for a page that leads to more.
 *
 * @param canChange how many rows break a rule that can change a figure
 * @param finding whether the return can be used as it is
 */
public record QualitySummary(long canChange, String finding) {
    /** Empty for readers who may not see it, and where nothing was sent. */
    public static Optional<QualitySummary> of(Area area, Lease lease) throws SQLException {
        Optional<String> laCode = area.laCode().filter(lease.audience()::mayReadFindings);
        if (laCode.isEmpty()) {
            return Optional.empty();
        }
        List<Submission> sent = new SubmissionReader(lease.session()).sent(laCode.get());
        Optional<Submission> newest = QualityReader.current(sent, Optional.empty());
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Quality quality = new QualityReader(lease.session(), laCode.get()).of(newest.get());
        long rows = new ReturnReader(lease.session(), laCode.get())
                .rowsByReturn().stream()
                        .filter(each -> each.of().equals(newest.get().of()))
                        .mapToLong(RowsOfReturn::canChange)
                        .sum();
        return Optional.of(
                new QualitySummary(rows, new QualityTitle(area.name(), quality, true, Optional.empty()).words()));
    }
}
