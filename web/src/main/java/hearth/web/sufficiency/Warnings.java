package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.Cells;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.web.figure.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to know before relying on a forecast. */
final class Warnings {
    static final int FEWEST_CHILDREN = 100;
    static final int FEWEST_MONTHS = 24;
    private static final int USUAL_MONTHS = 48;
    private static final int OLD_DAYS = 200;
    private static final double FALL = 0.3;
    private static final int FEWEST_IN_HOME = 6;

    private final BaseCase base;
    private final List<ForecastFigure> figures;
    private final double now;
    private final LocalDate today;

    Warnings(BaseCase base, List<ForecastFigure> figures, double now, LocalDate today) {
        this.base = base;
        this.figures = figures;
        this.now = now;
        this.today = today;
    }

    List<String> all() {
        List<String> warnings = new ArrayList<>();
        lastYear().ifPresent(warnings::add);
        long months = monthsOfHistory();
        if (months < USUAL_MONTHS) {
            warnings.add(
                    "Only " + months + " months of returns: how long children stay is known from short stays alone.");
        }
        if (now < FEWEST_CHILDREN) {
            warnings.add("Fewer than 100 children: one family more or less changes the picture.");
        }
        entries().ifPresent(warnings::add);
        warnings.add(
                "Children in care since before " + Dates.full(base.model().observedFrom())
                        + " are counted from that day on: how long they had stayed by then adds nothing to the rates of short stays.");
        long old = ChronoUnit.DAYS.between(base.asOf(), today);
        if (old > OLD_DAYS) {
            warnings.add(
                    "The newest return ends on " + Dates.full(base.asOf()) + ", " + old + " days before this release.");
        }
        small().ifPresent(warnings::add);
        return warnings;
    }

    long monthsOfHistory() {
        return ChronoUnit.MONTHS.between(
                base.model().observedFrom(), base.asOf().plusDays(1));
    }

    boolean isTooLittle() {
        return now < FEWEST_CHILDREN || monthsOfHistory() < FEWEST_MONTHS;
    }

    /** Whether the forecast made a year ago was right about today. */
    private Optional<String> lastYear() {
        return saidForNow()
                .filter(said -> now < said.lower80() || now > said.upper80())
                .map(said -> "Last year’s forecast was too "
                        + (now < said.lower80() ? "high" : "low") + ": " + Words.children(now) + " came where "
                        + Words.children(said.lower80()) + " to " + Words.children(said.upper80())
                        + " was expected (80%).");
    }

    Optional<ForecastFigure> saidForNow() {
        return figures.stream()
                .filter(figure -> !figure.isCounted()
                        && figure.isTotal()
                        && figure.madeOn().isBefore(base.asOf())
                        && !figure.targetOn().isAfter(base.asOf()))
                .max(Comparator.comparing(ForecastFigure::targetOn));
    }

    private Optional<String> entries() {
        List<Integer> years = base.year().entriesByYear();
        if (years.size() < 2 || years.get(1) == 0) {
            return Optional.empty();
        }
        double change = years.get(0) / (double) years.get(1) - 1;
        return Math.abs(change) > FALL
                ? Optional.of(
                        "%d children entered care in the last year, %d in the year before: no forecast knows which of the two goes on."
                                .formatted(years.get(0), years.get(1)))
                : Optional.empty();
    }

    private Optional<String> small() {
        List<String> small = PlacementState.ALL.stream()
                .filter(state -> base.forecast().mean(0, Cells.of(state)) < FEWEST_IN_HOME)
                .map(state -> Words.home(state).toLowerCase(Locale.UK))
                .toList();
        return small.isEmpty()
                ? Optional.empty()
                : Optional.of("Fewer than 6 children in " + String.join(", in ", small) + ": no chart of these alone.");
    }
}
