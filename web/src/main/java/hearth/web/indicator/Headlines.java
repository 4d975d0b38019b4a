package hearth.web.indicator;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.web.benchmark.Tile;
import hearth.web.reconciliation.Reconciled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one needs to know of an indicator before reading on. */
final class Headlines {
    private Headlines() {}

    static List<Tile> of(
            Indicator indicator, Catalogue catalogue, List<Reconciled> compared, String area, List<StrategyUse> uses) {
        List<Tile> tiles = new ArrayList<>(List.of(kind(indicator), better(indicator), counted(indicator, catalogue)));
        agreement(compared, area).ifPresent(tiles::add);
        use(uses).ifPresent(tiles::add);
        return tiles;
    }

    private static Tile tile(String label, String value, String note) {
        return new Tile(label, value, note, Optional.empty());
    }

    private static Tile kind(Indicator indicator) {
        String value = switch (indicator.unit()) {
            case COUNT -> "number";
            case PERCENTAGE -> "share, %";
            case PER_10_000 -> "rate, per 10,000";
            case MEAN -> "average";
            case MEAN_DAYS -> "average, days";
            case MEAN_MONTHS -> "average, months";
            case MEDIAN_DAYS -> "median, days";
            case POUNDS -> "amount, £";
            case MEAN_POUNDS -> "average, £";
            case SCORE -> "grade";
            case PERCENTAGE_POINTS -> "gap, % points";
        };
        String decimals = switch (indicator.decimals()) {
            case 0 -> "shown as a whole number";
            case 1 -> "shown to one decimal place";
            default -> "shown to " + indicator.decimals() + " decimal places";
        };
        return tile("Kind", value, decimals);
    }

    private static Tile better(Indicator indicator) {
        return switch (indicator.polarity()) {
            case LOWER_IS_BETTER -> tile("Better is", "▼ lower", "a significant fall is an improvement");
            case HIGHER_IS_BETTER -> tile("Better is", "▲ higher", "a significant rise is an improvement");
            case NEITHER -> tile("Better is", "neither", "the figure gives context only");
        };
    }

    private static Tile counted(Indicator indicator, Catalogue catalogue) {
        List<PeriodType> periods = indicator
                .extract()
                .map(Indicator.FromExtract::periods)
                .or(() -> indicator.published().isEmpty()
                        ? indicator.local().map(Indicator.FromLocal::periods)
                        : Optional.empty())
                .orElse(List.of(PeriodType.YEAR));
        String often = periods.contains(PeriodType.MONTH)
                ? "monthly"
                : periods.contains(PeriodType.QUARTER) ? "quarterly" : "yearly";
        Optional<Cohort.Kind> kind = indicator
                .extract()
                .flatMap(extract -> catalogue.cohort(extract.cohort()))
                .map(Cohort::kind)
                .or(indicator::kind);
        String note = kind.filter(is -> is == Cohort.Kind.SNAPSHOT).isPresent()
                ? "on the last day of the period"
                : "over the period";
        return tile("Counted", often, note);
    }

    /** In how many years the own count is no further from the published figure than its tolerance. */
    private static Optional<Tile> agreement(List<Reconciled> compared, String area) {
        long agree = compared.stream().filter(year -> !year.isBeyond()).count();
        long exact = compared.stream()
                .filter(year -> year.reason() == Reconciled.Reason.ROUNDING)
                .count();
        return compared.isEmpty()
                ? Optional.empty()
                : Optional.of(tile(
                        "Agrees with published",
                        agree + " of " + compared.size() + (compared.size() == 1 ? " year" : " years"),
                        "in " + area + ", " + (exact == compared.size() ? "within rounding" : "within tolerance")));
    }

    private static Optional<Tile> use(List<StrategyUse> uses) {
        List<String> councils =
                uses.stream().map(StrategyUse::council).distinct().sorted().toList();
        return councils.isEmpty()
                ? Optional.empty()
                : Optional.of(tile(
                        "Used by",
                        councils.size() == 1 ? "1 strategy" : councils.size() + " strategies",
                        councils.stream().collect(Collectors.joining(", "))));
    }
}
