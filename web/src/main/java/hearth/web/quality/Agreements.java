package hearth.web.quality;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.web.figure.Numbers;
import hearth.web.quality.QualityView.Agreement;
import hearth.web.reconciliation.Reconciled;
import java.util.List;

/**
 * An authority's own counts and the published figures.
 *
 * @param reconciled of all years, the newest first, of each those furthest apart first
 */
record Agreements(List<Reconciled> reconciled, Catalogue catalogue) {
    private static final int SHOWN = 5;

    /** Those of the newest year that lie furthest apart. */
    Agreement newest() {
        if (reconciled.isEmpty()) {
            return new Agreement("Own counts and published figures", List.of(), 0);
        }
        int year = reconciled.get(0).periodEnd().getYear();
        return new Agreement(
                "Own counts and published figures, " + year,
                reconciled.stream()
                        .filter(figure -> figure.periodEnd().getYear() == year)
                        .flatMap(figure -> catalogue.indicator(figure.indicator()).stream()
                                .map(indicator -> row(figure, indicator)))
                        .limit(SHOWN)
                        .toList(),
                reconciled.size());
    }

    private static Agreement.Compared row(Reconciled figure, Indicator indicator) {
        Numbers numbers = new Numbers(indicator);
        String difference = numbers.counted(figure.difference());
        return new Agreement.Compared(
                indicator.id(),
                indicator.title(),
                numbers.withUnit(numbers.counted(figure.ownValue())),
                numbers.withUnit(Numbers.published(figure.publishedValue())),
                figure.difference() > 0 ? "+" + difference : difference,
                figure.isBeyond() ? figure.reason().words() : "✓ agrees",
                figure.isBeyond());
    }
}
