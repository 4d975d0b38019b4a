package hearth.web.reconciliation;

import hearth.web.area.Area;
import hearth.web.serving.Release;
import java.util.List;

/** The answer to {@code /api/v1/reconciliation}: own counts compared with published figures. */
record ReconciliationAnswer(Meta meta, List<Row> data) {
    record Meta(long dataVersion, String area, String areaCode) {}

    /** @param likelyReason rounding, correction or definition */
    record Row(
            String indicator,
            String periodEnd,
            String ownSource,
            double ownValue,
            String publishedSource,
            double publishedValue,
            double difference,
            double rounding,
            double tolerance,
            String likelyReason,
            boolean isBeyondTolerance) {}

    public static ReconciliationAnswer of(Area area, List<Reconciled> figures, Release release) {
        return new ReconciliationAnswer(
                new Meta(release.id(), area.slug(), area.code()),
                figures.stream().map(ReconciliationAnswer::row).toList());
    }

    private static Row row(Reconciled reconciled) {
        return new Row(
                reconciled.indicator(),
                reconciled.periodEnd().toString(),
                reconciled.ownSource(),
                reconciled.ownValue(),
                reconciled.publishedSource(),
                reconciled.publishedValue(),
                reconciled.difference(),
                reconciled.rounding(),
                reconciled.tolerance(),
                reconciled.reason().code(),
                reconciled.isBeyond());
    }
}
