package hearth.web.reconciliation;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.figure.Numbers;
import java.util.List;
import java.util.Optional;

/**
 * What the page that compares an authority's own counts with published figures shows.
 *
 * @param question with the year that is shown
 * @param title the finding
 * @param years that the form offers, the newest first
 * @param sources which return and which releases are compared
 */
public record ReconciliationView(
        ReconciliationQuestion question,
        Area area,
        String title,
        List<Integer> years,
        List<String> sources,
        List<Row> rows) {
    /** One figure. */
    public record Row(
            Indicator indicator,
            String own,
            String published,
            String difference,
            String tolerance,
            String reason,
            boolean isBeyond) {}

    static ReconciliationView of(ReconciliationQuestion asked, Area area, List<Reconciled> all, Catalogue catalogue) {
        List<Integer> years = all.stream()
                .map(reconciled -> reconciled.periodEnd().getYear())
                .distinct()
                .toList();
        Optional<Integer> year = asked.year().or(() -> years.stream().findFirst());
        ReconciliationQuestion question = new ReconciliationQuestion(asked.area(), year, asked.onlyBeyond());
        List<Reconciled> ofYear = new ReconciliationQuestion(asked.area(), year, false).of(all);
        return new ReconciliationView(
                question,
                area,
                title(area, year, ofYear),
                years,
                sources(ofYear),
                question.of(all).stream()
                        .flatMap(reconciled -> catalogue.indicator(reconciled.indicator()).stream()
                                .map(indicator -> row(reconciled, indicator)))
                        .toList());
    }

    private static String title(Area area, Optional<Integer> year, List<Reconciled> figures) {
        if (figures.isEmpty()) {
            return "There is nothing to compare for " + area.name()
                    + year.map(when -> " in " + when).orElse("");
        }
        long beyond = figures.stream().filter(Reconciled::isBeyond).count();
        String agree =
                beyond == 0 ? "all agree" : "%,d of %,d agree".formatted(figures.size() - beyond, figures.size());
        return "%s’s own counts compared with published figures, %d: %s"
                .formatted(area.name(), year.orElseThrow(), agree);
    }

    private static List<String> sources(List<Reconciled> figures) {
        return List.of(
                String.join(
                        ", ",
                        figures.stream().map(Reconciled::ownSource).distinct().toList()),
                String.join(
                        ", ",
                        figures.stream()
                                .map(Reconciled::publishedSource)
                                .distinct()
                                .toList()));
    }

    private static Row row(Reconciled reconciled, Indicator indicator) {
        Numbers numbers = new Numbers(indicator);
        String difference = numbers.counted(reconciled.difference());
        return new Row(
                indicator,
                numbers.withUnit(numbers.counted(reconciled.ownValue())),
                numbers.withUnit(Numbers.published(reconciled.publishedValue())),
                reconciled.difference() > 0 ? "+" + difference : difference,
                "± " + Numbers.published(reconciled.tolerance() + reconciled.rounding()),
                reconciled.reason().words(),
                reconciled.isBeyond());
    }
}
