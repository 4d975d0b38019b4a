package hearth.web.benchmark;

import hearth.warehouse.benchmark.Comparator;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the figures say, in sentences that claim no more than the intervals allow. */
final class Finding {
    private final Benchmark benchmark;
    private final Optional<Ranking> ranking;
    private final Numbers numbers;
    private final Indicator indicator;
    private final String area;

    Finding(Benchmark benchmark, Optional<Ranking> ranking, Numbers numbers) {
        this.benchmark = benchmark;
        this.ranking = ranking;
        this.numbers = numbers;
        this.indicator = benchmark.question().indicator();
        this.area = benchmark.question().area().name();
    }

    /** The page's title. */
    String title() {
        return benchmark.latest().map(this::title).orElse("No figures for " + area);
    }

    /** Why there is no figure at all; empty where there is one or its symbol. */
    Optional<String> whyNone() {
        return benchmark.latest().isPresent() ? Optional.empty() : Optional.of(none());
    }

    private String none() {
        Question question = benchmark.question();
        int from = question.from().orElse(Integer.MIN_VALUE);
        int to = question.to().orElse(Integer.MAX_VALUE);
        if (from > to) {
            return "The last year you chose, " + to + ", is before the first, " + from + ".";
        }
        if (!benchmark.outside().isEmpty()) {
            return "No figures in the years you chose; there are some in other years.";
        }
        if (question.asOf().isPresent()) {
            return "No release published by " + Dates.full(question.asOf().get()) + " has a figure for " + area + ".";
        }
        return switch (benchmark.source()) {
            case PUBLISHED -> "The official statistics have no figure for " + area + ".";
            case EXTRACT ->
                "This measure is counted from returns. No " + area + " return that covers it has been loaded.";
            case LOCAL -> "This measure comes from councils’ own systems. " + area + " has added no figures.";
        };
    }

    private String title(Figure latest) {
        if (latest.value().isEmpty()) {
            String meaning = latest.symbol().orElse(Symbol.X).meaning();
            return area + "’s figure for " + latest.periodEnd().getYear() + " is " + meaning;
        }
        String value = numbers.withUnit(numbers.figure(latest, latest.value().get()));
        return indicator.finding().replace("{area}", area).replace("{value}", value) + comparisons();
    }

    private String comparisons() {
        return ranking.flatMap(newest -> newest.figure().estimate(indicator.unit()))
                .map(tested -> verdict())
                .orElseGet(this::untested);
    }

    /** Without an interval nothing is tested, so the others' figures speak for themselves; amounts follow an area's size. */
    private String untested() {
        List<String> parts = new ArrayList<>();
        if (!indicator.unit().isAmount()) {
            compared(benchmark.question().neighbours())
                    .map(average -> "neighbours’ " + average.statistic().words() + " "
                            + numbers.withUnit(numbers.computed(average.value())))
                    .ifPresent(parts::add);
            compared(new Comparator.England())
                    .map(country -> country.name() + " " + numbers.withUnit(Numbers.published(country.value())))
                    .ifPresent(parts::add);
        }
        return parts.isEmpty() ? "" : "; " + String.join(", ", parts);
    }

    private Optional<Ranking.Compared> compared(Comparator comparator) {
        return ranking.flatMap(newest -> newest.comparedWith(comparator));
    }

    /** One test, that of the difference. */
    private String verdict() {
        Optional<Significance> neighbours = significance(benchmark.question().neighbours());
        Optional<Significance> country = significance(new Comparator.England());
        String name = benchmark.country().map(Area::name).orElse("England");
        if (neighbours.isPresent() && neighbours.equals(country)) {
            return ", " + neighbours.get().words() + " its neighbours and " + name;
        }
        List<String> parts = new ArrayList<>();
        neighbours.ifPresent(significance -> parts.add(significance.words() + " its neighbours"));
        country.ifPresent(significance -> parts.add(significance.words() + " " + name));
        return parts.isEmpty() ? "" : ", " + String.join(" and ", parts);
    }

    private Optional<Significance> significance(Comparator comparator) {
        return compared(comparator).flatMap(Ranking.Compared::significance);
    }

    /** The heading of the trend: the newest figure compared with the one before and with the first. */
    String trend() {
        List<Figure> all = benchmark.own(benchmark.source()).stream()
                .filter(figure -> figure.value().isPresent())
                .toList();
        List<Figure> figures = withInterval(sinceBreak(all));
        if (figures.size() < 2) {
            return figures.isEmpty()
                    ? "No trend to show"
                    : "One year " + (all.size() > 1 ? "since the break" : "only") + ", so no trend yet";
        }
        Figure first = figures.get(0);
        Figure last = figures.get(figures.size() - 1);
        Optional<Significance> sinceFirst = since(first, last);
        Optional<Significance> sinceBefore =
                benchmark.before(last).filter(figures::contains).flatMap(before -> since(before, last));
        int start = first.periodEnd().getYear();
        return sinceFirst
                .map(significance ->
                        trend(significance, sinceBefore, start, last.periodEnd().getYear()))
                .orElse("From " + start + " to " + last.periodEnd().getYear());
    }

    /** The figures since the last break. */
    private List<Figure> sinceBreak(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> !benchmark.isBroken(
                        figure.periodEnd(), figures.get(figures.size() - 1).periodEnd()))
                .toList();
    }

    /** Years without an interval cannot be tested; they are left out while two years with one remain. */
    private List<Figure> withInterval(List<Figure> figures) {
        List<Figure> judged = figures.stream()
                .filter(figure -> figure.estimate(indicator.unit()).isPresent())
                .toList();
        return judged.size() < 2 ? figures : judged;
    }

    private Optional<Significance> since(Figure earlier, Figure later) {
        return later.estimate(indicator.unit())
                .flatMap(estimate ->
                        earlier.estimate(indicator.unit()).map(before -> Significance.of(estimate, before)));
    }

    private static String trend(Significance sinceFirst, Optional<Significance> sinceBefore, int start, int end) {
        Optional<Significance> recent = start == end - 1 ? Optional.empty() : sinceBefore;
        String whole = sinceFirst.isSignificant()
                ? (sinceFirst.isAbove() ? "Up on " : "Down on ") + start
                : "No significant change since " + start;
        if (recent.isEmpty()) {
            return whole;
        }
        if (!recent.get().isSignificant()) {
            return sinceFirst.isSignificant() ? whole + ", about the same as last year" : whole;
        }
        String direction = recent.get().isAbove() ? "Up" : "Down";
        if (sinceFirst.isSignificant() && sinceFirst.isAbove() == recent.get().isAbove()) {
            return direction + " on last year and on " + start;
        }
        return direction + " on last year, "
                + (sinceFirst.isSignificant()
                        ? "but " + (sinceFirst.isAbove() ? "up" : "down") + " on " + start
                        : "about the same as in " + start);
    }
}
