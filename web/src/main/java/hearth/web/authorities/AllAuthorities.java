package hearth.web.authorities;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.benchmark.Quartiles;
import hearth.warehouse.benchmark.Rank;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.indicator.Unit;
import hearth.web.area.Area;
import hearth.web.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The figures of all authorities for one year, the lowest first, each compared with that of the area they are seen from.
 *
 * @param years all years for which there are figures, the newest first
 * @param end the last day of the year
 * @param own the figure of the area that they are seen from, as its readers see it
 * @param country its figure; empty where there is none
 * @param rows those with a figure
 * @param without those with a symbol in its place, by name
 */
record AllAuthorities(
        YearQuestion question,
        List<Integer> years,
        LocalDate end,
        Optional<Figure> own,
        Optional<Figure> country,
        List<Row> rows,
        List<Row> without) {
    AllAuthorities {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        without = List.copyOf(without);
    }

    /** Why an authority is drawn in a way of its own. */
    enum Emphasis {
        OWN,
        /** Looked for by the reader. */
        POINTED_OUT,
        /** A statistical neighbour, or an authority of the region that they are seen from. */
        RELATED,
        NONE
    }

    /**
     * One authority.
     *
     * @param place among all, 1 for the lowest figure; empty without a figure
     * @param compared its figure compared with the own one; empty without a figure, and where no interval is known
     */
    record Row(Area area, Figure figure, Emphasis emphasis, Optional<Rank> place, Optional<Significance> compared) {
        /** The figure where it lies exactly: from the counts where they are known, as a published figure may be rounded. */
        double exact(Unit unit) {
            Optional<Double> counted = unit.hasDenominator()
                    ? figure.numerator()
                            .flatMap(part -> figure.denominator().flatMap(whole -> unit.figure(part, whole)))
                    : Optional.empty();
            return counted.or(figure::value).orElseThrow();
        }
    }

    Optional<Row> ownRow() {
        return rows.stream().filter(row -> row.emphasis() == Emphasis.OWN).findFirst();
    }

    /** The quartiles of the figures as they are shown. */
    Optional<Quartiles> quartiles() {
        return question.indicator().noQuartiles().isPresent()
                ? Optional.empty()
                : Quartiles.of(rows.stream()
                        .flatMap(row -> row.figure().value().stream())
                        .toList());
    }

    /** Whether the own figure has an interval, so that others can be tested against it. */
    boolean isTested() {
        return own.flatMap(this::estimate).isPresent();
    }

    Optional<Estimate> estimate(Figure figure) {
        return figure.estimate(question.indicator().unit());
    }

    /** How many other authorities have a figure. */
    long others() {
        return rows.stream().filter(row -> row.emphasis() != Emphasis.OWN).count();
    }

    /** How many others are significantly higher, or lower. */
    long different(boolean isHigher) {
        return rows.stream()
                .flatMap(row -> row.compared().stream())
                .filter(found -> found.isSignificant() && found.isAbove() == isHigher)
                .count();
    }

    /** How many others could be tested. */
    long tested() {
        return rows.stream().filter(row -> row.compared().isPresent()).count();
    }
}
