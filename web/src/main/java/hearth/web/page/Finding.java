package hearth.web.page;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.benchmark.Standing;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Indicator;
import hearth.web.read.Area;
import hearth.web.read.Benchmark;
import hearth.web.read.Comparison;
import hearth.web.read.Figure;
import hearth.web.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the figures say, in sentences that claim no more than the intervals allow. */
final class Finding {
    private final Benchmark benchmark;
    private final Numbers numbers;
    private final Indicator indicator;
    private final String area;

    Finding(Benchmark benchmark, Numbers numbers) {
        this.benchmark = benchmark;
        this.numbers = numbers;
        this.indicator = benchmark.question().indicator();
        this.area = benchmark.question().area().name();
    }

    /** The page's title. */
    String title() {
        return benchmark.latest().map(this::title).orElse("There are no figures for " + area + " here yet");
    }

    private String title(Figure latest) {
        if (latest.value().isEmpty()) {
            String meaning = latest.symbol().orElse(Symbol.X).meaning();
            return area + "’s figure for " + latest.periodEnd().getYear() + " is " + meaning;
        }
        String value = numbers.withUnit(numbers.figure(latest, latest.value().get()));
        String sentence = indicator.finding().replace("{area}", area).replace("{value}", value);
        return latest.estimate(indicator.unit())
                .map(estimate -> sentence + beside(latest, estimate))
                .orElse(sentence);
    }

    private String beside(Figure latest, Estimate estimate) {
        Optional<Standing> neighbours = benchmark
                .neighboursAverage(latest.periodEnd())
                .flatMap(Comparison::value)
                .map(mean -> Standing.of(estimate, mean));
        Optional<Standing> country = benchmark.country().flatMap(nation -> standing(latest, estimate, nation));
        String name = benchmark.country().map(Area::name).orElse("England");
        if (neighbours.isPresent() && neighbours.equals(country)) {
            return ", " + neighbours.get().words() + " its neighbours and " + name;
        }
        List<String> parts = new ArrayList<>();
        neighbours.ifPresent(standing -> parts.add(standing.words() + " its neighbours"));
        country.ifPresent(standing -> parts.add(standing.words() + " " + name));
        return parts.isEmpty() ? "" : ", " + String.join(" and ", parts);
    }

    private Optional<Standing> standing(Figure latest, Estimate estimate, Area other) {
        return benchmark.figure(other.code(), latest.periodEnd()).flatMap(figure -> standing(estimate, figure));
    }

    private Optional<Standing> standing(Estimate estimate, Figure other) {
        return other.estimate(indicator.unit())
                .map(its -> Standing.of(estimate, its))
                .or(() -> other.value().map(value -> Standing.of(estimate, value)));
    }

    /** The heading of the trend: how the newest figure stands beside the one before and the first one. */
    String trend() {
        List<Figure> figures = withInterval(benchmark.own(benchmark.source()).stream()
                .filter(figure -> figure.value().isPresent())
                .toList());
        if (figures.size() < 2) {
            return figures.isEmpty() ? "No trend to show" : "One year only, so no trend yet";
        }
        Figure first = figures.get(0);
        Figure last = figures.get(figures.size() - 1);
        Optional<Standing> sinceFirst = since(first, last);
        Optional<Standing> sinceBefore = benchmark.before(last).flatMap(before -> since(before, last));
        int start = first.periodEnd().getYear();
        return sinceFirst
                .map(standing ->
                        trend(standing, sinceBefore, start, last.periodEnd().getYear()))
                .orElse("From " + start + " to " + last.periodEnd().getYear());
    }

    /** Years without an interval cannot be judged; they are left out while two years with one remain. */
    private List<Figure> withInterval(List<Figure> figures) {
        List<Figure> judged = figures.stream()
                .filter(figure -> figure.estimate(indicator.unit()).isPresent())
                .toList();
        return judged.size() < 2 ? figures : judged;
    }

    private Optional<Standing> since(Figure earlier, Figure later) {
        return later.estimate(indicator.unit())
                .flatMap(estimate -> earlier.estimate(indicator.unit()).map(before -> Standing.of(estimate, before)));
    }

    private static String trend(Standing sinceFirst, Optional<Standing> sinceBefore, int start, int end) {
        Optional<Standing> recent = start == end - 1 ? Optional.empty() : sinceBefore;
        String whole = sinceFirst.isBeyondChance()
                ? (sinceFirst.isAbove() ? "Up on " : "Down on ") + start
                : "No change beyond chance since " + start;
        if (recent.isEmpty()) {
            return whole;
        }
        if (!recent.get().isBeyondChance()) {
            return sinceFirst.isBeyondChance() ? whole + ", about the same as last year" : whole;
        }
        String direction = recent.get().isAbove() ? "Up" : "Down";
        if (sinceFirst.isBeyondChance() && sinceFirst.isAbove() == recent.get().isAbove()) {
            return direction + " on last year and on " + start;
        }
        return direction + " on last year, "
                + (sinceFirst.isBeyondChance()
                        ? "but " + (sinceFirst.isAbove() ? "up" : "down") + " on " + start
                        : "about the same as in " + start);
    }

    /** Whether the newest figure has moved since the year before by more than chance would bring. */
    Optional<Standing> change() {
        return benchmark.latest().flatMap(last -> benchmark.before(last).flatMap(before -> since(before, last)));
    }
}
