package hearth.web.scorecard;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import hearth.web.figure.Comparison;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.scorecard.Candidate.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How one thing to know is written: what happened, then the counts and what they are compared with. */
final class ThingText {
    private final Candidate thing;
    private final Row row;
    private final RowText text;
    private final Numbers numbers;

    ThingText(Candidate thing) {
        this.thing = thing;
        this.row = thing.row();
        this.text = new RowText(row);
        this.numbers = new Numbers(row.indicator());
    }

    String title() {
        String title = switch (thing.kind()) {
            case CHANGE -> change(row.line().title(), thing);
            case AIM -> row.line().title() + ": " + now() + ", the aim is " + target();
            case NEIGHBOURS -> row.line().title() + ": " + among(thing);
        };
        return title + (thing.isALittleMoreThanChance() ? ", a little more than chance" : "");
    }

    /** The counts, what they are compared with, and what else is to know of the measure. */
    String subtitle() {
        List<String> parts = new ArrayList<>();
        parts.add(counts() + compared());
        aimFor().ifPresent(parts::add);
        Candidate.of(row).stream()
                .filter(other -> other.kind() != thing.kind())
                .map(this::also)
                .forEach(parts::add);
        return String.join(". ", parts) + ".";
    }

    private String also(Candidate other) {
        return switch (other.kind()) {
            case CHANGE -> sentence(change("", other).strip());
            case AIM -> "The aim is " + target();
            case NEIGHBOURS -> sentence(among(other));
        };
    }

    private String change(String measure, Candidate change) {
        Figure since = change.row().direction().since().orElseThrow();
        return measure + (change.row().direction().movement() > 0 ? " rose" : " fell") + " from " + text.figure(since)
                + " to " + now() + " since " + RowText.year(since.periodEnd());
    }

    /** The newest figure, with the fraction that it is close to. */
    private String now() {
        String fraction = row.indicator().unit() == Unit.PERCENTAGE
                ? row.now().value().flatMap(Fraction::near).map(Fraction::words).orElse("")
                : "";
        return text.figure(row.now()) + (fraction.isEmpty() ? "" : " (about " + fraction + ")");
    }

    private String among(Candidate extreme) {
        int neighbours = row.neighbours().map(Comparison::contributors).orElse(0);
        String word = extreme.isAboveNeighbours() ? "higher" : "lower";
        return now() + " in " + RowText.year(row.now().periodEnd()) + ", " + word
                + (extreme.beaten() == neighbours
                        ? " than at all " + neighbours + " neighbours"
                        : " than at all but one neighbour");
    }

    private String counts() {
        Interval range =
                row.series().estimate(row.now()).map(Estimate::interval).orElseThrow();
        String counted = row.indicator().unit() == Unit.COUNT
                ? text.figure(row.now())
                : Numbers.published(row.now().numerator().orElseThrow()) + " of "
                        + Numbers.published(row.now().denominator().orElseThrow());
        String unit = row.indicator().unit() == Unit.PER_10_000
                ? " per 10,000"
                : row.indicator().unit() == Unit.PERCENTAGE ? "%" : "";
        return counted + " (95% interval " + end(range.lower()) + " to " + end(range.upper()) + unit + ")";
    }

    private String end(double value) {
        return row.indicator().unit() == Unit.COUNT ? String.valueOf(Math.round(value)) : numbers.end(value);
    }

    private String compared() {
        boolean hasEngland =
                row.england().isPresent() && !row.indicator().unit().isAmount();
        return (hasEngland ? "; England " + text.england() : "")
                + row.neighbours()
                        .flatMap(known -> known.value()
                                .map(mean -> "; neighbours " + text.mean(mean) + ", " + known.contributors() + " of "
                                        + known.possible()))
                        .orElse("");
    }

    private Optional<String> aimFor() {
        return thing.kind() == Kind.AIM
                ? row.aim().goal().flatMap(goal -> goal.target().due()).map(this::due)
                : Optional.empty();
    }

    private String due(LocalDate day) {
        return (day.isAfter(row.now().periodEnd()) ? "The aim is for " : "The aim was for ") + Dates.full(day);
    }

    private String target() {
        return row.aim()
                .goal()
                .flatMap(Goal::number)
                .map(number -> numbers.withUnit(number.toPlainString()))
                .orElse("");
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
