package hearth.web.scorecard;

import hearth.warehouse.indicator.Source;
import hearth.warehouse.strategy.Measure;
import hearth.warehouse.strategy.PublishedValue;
import hearth.web.chart.Sparkline;
import hearth.web.chart.YearValue;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How one row is written. */
final class RowText {
    static final String NONE = "–";
    private static final String HIDDEN = "[c]";
    private static final String NOT_AVAILABLE = "[x]";

    private final Row row;
    private final Numbers numbers;

    RowText(Row row) {
        this.row = row;
        this.numbers = new Numbers(row.indicator());
    }

    /** @param sparkYears the years of all small lines of the board */
    RowView view(List<RowView.Mark> marks, YearSpan sparkYears, RowView.Place onPaper) {
        return new RowView(
                row.indicator().id(),
                row.line().title(),
                row.line().otherwiseCalled(),
                marks,
                row.now().source() != Source.PUBLISHED,
                year(row.now().periodEnd()),
                figure(row.now()),
                row.series().before().map(this::figure).orElse(NOT_AVAILABLE),
                aim(row),
                judged(row),
                atDue(),
                row.neighbours().flatMap(Comparison::value).map(this::mean).orElse(NONE),
                row.neighbours()
                        .map(known -> known.contributors() + " of " + known.possible())
                        .orElse(""),
                england(),
                row.quarter().map(Quarter::words).orElse(NONE),
                moved(),
                row.direction().otherYear(row.now().periodEnd()),
                sparkline(sparkYears),
                onPaper);
    }

    /** A figure as published, or its symbol; a share of a suppressed number is suppressed too. */
    String figure(Figure figure) {
        if (row.series().isHidden(figure)) {
            return figure.value().isPresent() ? HIDDEN : numbers.figureOrSymbol(figure);
        }
        return numbers.shown(figure);
    }

    String mean(double value) {
        return numbers.withUnit(numbers.computed(value));
    }

    /** England's figure; of a number of children it says nothing here. */
    String england() {
        if (row.indicator().unit().isAmount()) {
            return NONE;
        }
        return row.england().map(this::published).orElse(NOT_AVAILABLE);
    }

    String published(double value) {
        return numbers.withUnit(Numbers.published(value));
    }

    /** A year by its last day: 2025, or 2024/25 for one that does not end in March. */
    static String year(LocalDate end) {
        int year = end.getYear();
        return end.getMonth() == Month.MARCH
                ? String.valueOf(year)
                : (year - 1) + "/" + String.valueOf(year).substring(2);
    }

    /** Baseline and target as the strategy has them. */
    static String aim(Row row) {
        Optional<String> baseline = row.aim().baseline().map(known -> shortened(known.printed()));
        Optional<String> goal = row.aim().goal().map(Goal::words);
        if (baseline.isEmpty() && goal.isEmpty()) {
            return NONE;
        }
        return goal.map(wanted -> baseline.map(was -> was + " → ").orElse("") + wanted)
                        .orElseGet(() -> "was " + baseline.orElse(""))
                + star(row);
    }

    /** Marks what is by another definition, where no judgement says so. */
    private static String star(Row row) {
        boolean differs = row.line().measure().flatMap(Measure::differs).isPresent();
        return differs && row.aim().judgement() != Aim.Judgement.NOT_COMPARABLE ? "*" : "";
    }

    /** As printed, without the sign of per cent, which the figures have. */
    private static String shortened(PublishedValue printed) {
        return printed.number().isPresent() ? printed.text().replaceAll("\\s?%", "") : "“" + printed.text() + "”";
    }

    /** What came of the aim, where the direction does not say it. */
    static RowView.Judged judged(Row row) {
        Aim.Judgement judgement = row.aim().judgement();
        if (judgement == Aim.Judgement.NO_CLEAR_CHANGE || judgement == Aim.Judgement.NOT_TESTED) {
            return new RowView.Judged("", "grey");
        }
        String tone = switch (judgement) {
            case MET, TOWARDS, KEPT -> "good";
            case NOT_MET, AWAY, NOT_KEPT -> "plain";
            case NO_CLEAR_CHANGE, NOT_TESTED, FOLLOWED, NOT_KNOWN, NOT_COMPARABLE, NO_AIM -> "grey";
        };
        return new RowView.Judged((judgement == Aim.Judgement.MET ? "✓ " : "") + judgement.words(), tone);
    }

    private Optional<String> atDue() {
        return row.aim()
                .goal()
                .flatMap(goal -> goal.target().due())
                .filter(due -> due.isBefore(row.now().periodEnd()))
                .flatMap(due -> row.series().of(due.getYear()))
                .map(figure -> figure(figure) + " in " + year(figure.periodEnd()) + ", when it was due");
    }

    private RowView.Moved moved() {
        Direction direction = row.direction();
        String arrow = switch (direction.verdict()) {
            case NO_CLEAR_CHANGE -> "▬";
            case TOO_FEW, NEW_SERIES, FIRST_YEAR -> "";
            case IMPROVING, WORSENING, TOWARDS_AIM, AWAY_FROM_AIM, HIGHER, LOWER, NOT_TESTED ->
                direction.movement() > 0 ? "▲" : direction.movement() < 0 ? "▼" : "▬";
        };
        String tone = direction.verdict().isGood()
                ? "good"
                : direction.verdict().isBad()
                        ? "bad"
                        : direction.verdict() == Direction.Verdict.NO_CLEAR_CHANGE ? "plain" : "grey";
        return new RowView.Moved(arrow, direction.words(), tone);
    }

    private Sparkline sparkline(YearSpan span) {
        return Sparkline.of(
                points(row.series(), span),
                row.indicator().unit().isAmount() ? List.of() : england(row.series(), span),
                span.first(),
                span.last(),
                breaks(row.series()));
    }

    /** The council's figures that can be drawn. */
    static List<YearValue> points(Series series, YearSpan span) {
        return series.own().stream()
                .filter(figure -> !series.isHidden(figure) && span.holds(figure.periodEnd()))
                .map(figure -> new YearValue(
                        figure.periodEnd().getYear(), figure.value().orElseThrow()))
                .toList();
    }

    static List<YearValue> england(Series series, YearSpan span) {
        return values(series.england(), span);
    }

    static List<YearValue> values(List<Comparison> comparisons, YearSpan span) {
        return comparisons.stream()
                .filter(known -> known.value().isPresent() && span.holds(known.periodEnd()))
                .map(known ->
                        new YearValue(known.periodEnd().getYear(), known.value().orElseThrow()))
                .toList();
    }

    /** The first years after a break. */
    static Set<Integer> breaks(Series series) {
        return series.own().stream()
                .map(Figure::periodEnd)
                .filter(end -> series.isBroken(end.minusYears(1), end))
                .map(LocalDate::getYear)
                .collect(Collectors.toSet());
    }

    /** Names of measures in a list, the first few. */
    static String few(List<String> titles, int most) {
        return titles.stream().limit(most).collect(Collectors.joining(", ")) + (titles.size() > most ? " ..." : "");
    }

    static String lower(String title) {
        boolean isWord = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return isWord ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }
}
