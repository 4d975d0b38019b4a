package hearth.web.authorities;

import hearth.warehouse.benchmark.Funnel;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import hearth.web.authorities.AllAuthorities.Row;
import hearth.web.authorities.YearQuestion.Limits;
import hearth.web.chart.FunnelPlot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The control limits around the country's figure: between which authorities would lie by chance if all were like the
 * country.
 *
 * @param spread how many times as far authorities lie from it as chance alone would bring them
 * @param factor how many times as wide as chance alone the limits are: 1, or the spread
 */
public record ControlLimits(Unit unit, double centre, double spread, double factor) {
    /** How many places along the axis the curves are worked out for. */
    private static final int STEPS = 60;

    /** Empty for units without limits, and where the country has no figure or no authority has counts. */
    static Optional<ControlLimits> of(AllAuthorities all) {
        Unit unit = all.question().indicator().unit();
        List<Funnel.Counted> counted =
                all.rows().stream().flatMap(row -> counted(row).stream()).toList();
        Optional<Double> centre = centre(all, unit);
        OptionalDouble spread =
                centre.isPresent() ? Funnel.spread(unit, centre.get(), counted) : OptionalDouble.empty();
        return spread.isEmpty()
                ? Optional.empty()
                : Optional.of(new ControlLimits(
                        unit,
                        centre.get(),
                        spread.getAsDouble(),
                        all.question().limits() == Limits.WIDENED ? Math.max(1, spread.getAsDouble()) : 1));
    }

    /** The country's figure, from its counts where they are published, as the figure itself may be rounded. */
    private static Optional<Double> centre(AllAuthorities all, Unit unit) {
        return all.country()
                .flatMap(country -> country.numerator()
                        .flatMap(part -> country.denominator().flatMap(whole -> unit.figure(part, whole)))
                        .or(country::value));
    }

    /** The counts behind an authority's figure; empty where they are not known. */
    static Optional<Funnel.Counted> counted(Row row) {
        return row.figure()
                .numerator()
                .flatMap(part -> row.figure().denominator().map(whole -> new Funnel.Counted(part, whole)));
    }

    /** Between which figures that are out of so many lie by chance. */
    public Interval at(double denominator, Funnel.Level level) {
        Interval exact = Funnel.limits(unit, centre, denominator, level).orElseThrow();
        return new Interval(
                Math.max(0, centre - factor * (centre - exact.lower())),
                unit == Unit.PERCENTAGE
                        ? Math.min(100, centre + factor * (exact.upper() - centre))
                        : centre + factor * (exact.upper() - centre));
    }

    /** Whether an authority lies outside the limits of a level. */
    boolean isBeyond(Row row, Funnel.Level level) {
        return counted(row)
                .filter(counts -> counts.denominator() > 0)
                .filter(counts -> !at(counts.denominator(), level).contains(row.exact(unit)))
                .isPresent();
    }

    /** The limits along an axis, closer together where there are few, as the curves bend there. */
    public List<FunnelPlot.Limit> along(double fewest, double most) {
        double ratio = Math.pow(most / fewest, 1.0 / STEPS);
        return IntStream.rangeClosed(0, STEPS)
                .mapToDouble(step -> Math.max(1, Math.round(fewest * Math.pow(ratio, step))))
                .distinct()
                .mapToObj(outOf -> {
                    Interval outer = at(outOf, Funnel.Level.P99_8);
                    Interval inner = at(outOf, Funnel.Level.P95);
                    return new FunnelPlot.Limit(outOf, outer.lower(), inner.lower(), inner.upper(), outer.upper());
                })
                .toList();
    }
}
