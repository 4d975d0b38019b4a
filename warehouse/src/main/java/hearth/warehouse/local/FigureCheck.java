package hearth.warehouse.local;

import hearth.warehouse.file.Spelling;
import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns a row into a figure, recording every error in it. */
final class FigureCheck {
    private final LocalRow row;
    private final Catalogue catalogue;
    private final LocalDate today;

    FigureCheck(LocalRow row, Catalogue catalogue, LocalDate today) {
        this.row = row;
        this.catalogue = catalogue;
        this.today = today;
    }

    /** The figure; empty when an error leaves none. */
    Optional<LocalFigure> figure() {
        return indicator().flatMap(indicator -> {
            Indicator.FromLocal local = indicator.local().orElseThrow();
            Optional<LocalPeriod> period = period(local);
            Optional<Split> split = split(local);
            Optional<LocalNumbers> numbers = LocalNumbers.of(row, indicator.unit());
            return period.flatMap(when -> split.flatMap(how -> numbers.map(many -> new LocalFigure(
                    indicator.id(),
                    when,
                    how.breakdown(),
                    how.group(),
                    many.numerator(),
                    many.denominator(),
                    many.value(),
                    many.interval(),
                    many.symbol(),
                    row.file()))));
        });
    }

    private Optional<Indicator> indicator() {
        String id = row.cell("indicator");
        Optional<Indicator> indicator = catalogue.indicator(id);
        if (indicator.isEmpty()) {
            List<String> ids = catalogue.indicators().stream()
                    .filter(known -> known.local().isPresent())
                    .map(Indicator::id)
                    .toList();
            row.fault(
                    "indicator",
                    "the id of an indicator",
                    Spelling.nearest(id, ids)
                            .map(near -> "The nearest is '" + near + "'; ./hearth local template lists all")
                            .orElse("./hearth local template lists all"));
        } else if (indicator.get().local().isEmpty()) {
            row.fault(
                    "indicator",
                    "an indicator with local figures; this one is "
                            + (indicator.get().extract().isPresent() ? "counted from returns" : "published"),
                    "Remove the row");
            return Optional.empty();
        }
        return indicator;
    }

    private Optional<LocalPeriod> period(Indicator.FromLocal local) {
        Optional<LocalPeriod> period = LocalPeriod.parse(row.cell("period"), local.yearEnd());
        if (period.isEmpty()) {
            row.fault(
                    "period",
                    LocalPeriod.WRITTEN,
                    "If a spreadsheet turned it into a date, format the column as text and enter it again");
        } else if (!local.periods().contains(period.get().type())) {
            row.fault(
                    "period",
                    "a "
                            + local.periods().stream().map(PeriodType::code).collect(Collectors.joining(" or a "))
                            + " for this indicator",
                    "Give the figure for such a period");
        } else if (period.get().end().isAfter(today)) {
            row.fault(
                    "period",
                    "a period that has ended; this one ends on " + period.get().end(),
                    "Wait until it has ended, or give a shorter period");
        } else {
            return period;
        }
        return Optional.empty();
    }

    /** The figure's breakdown and group. */
    private record Split(String breakdown, String group) {}

    private Optional<Split> split(Indicator.FromLocal local) {
        String breakdown = named("breakdown");
        String group = named("breakdown_value");
        List<String> groups = breakdown.equals(Breakdown.ALL)
                ? List.of(Breakdown.ALL)
                : local.breakdowns().getOrDefault(breakdown, List.of());
        if (groups.isEmpty()) {
            row.fault(
                    "breakdown",
                    local.breakdowns().isEmpty()
                            ? "nothing: this indicator has no breakdowns"
                            : "nothing, or one of "
                                    + String.join(", ", local.breakdowns().keySet()),
                    "Give one figure for all");
            return Optional.empty();
        }
        if (!groups.contains(group)) {
            row.fault(
                    "breakdown_value",
                    breakdown.equals(Breakdown.ALL)
                            ? "nothing where there is no breakdown"
                            : "one of " + String.join(", ", groups),
                    "Write the group exactly as here");
            return Optional.empty();
        }
        return Optional.of(new Split(breakdown, group));
    }

    private String named(String column) {
        return row.cell(column).isEmpty() ? Breakdown.ALL : row.cell(column);
    }
}
