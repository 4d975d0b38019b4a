package hearth.web.page;

import hearth.warehouse.benchmark.Funnel;
import hearth.warehouse.benchmark.Quartiles;
import hearth.warehouse.benchmark.Rank;
import hearth.warehouse.benchmark.Standing;
import hearth.warehouse.indicator.Unit;
import hearth.web.read.Area;
import hearth.web.read.Benchmark;
import hearth.web.read.Comparison;
import hearth.web.read.Figure;
import hearth.web.read.Source;
import hearth.web.text.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The five headlines above the charts. */
final class Tiles {
    /** A place among fewer would say more about the others than about the authority. */
    private static final int FEWEST_TO_RANK = 5;

    private static final String NONE = "–";

    private final Benchmark benchmark;
    private final Numbers numbers;
    private final Finding finding;

    Tiles(Benchmark benchmark, Numbers numbers, Finding finding) {
        this.benchmark = benchmark;
        this.numbers = numbers;
        this.finding = finding;
    }

    /** The tiles for the newest figure; none without one. */
    List<Tile> of(List<Double> valuesOfAuthorities) {
        return benchmark
                .latest()
                .map(latest -> List.of(
                        own(latest),
                        change(latest),
                        neighbours(latest),
                        country(latest),
                        place(latest, valuesOfAuthorities)))
                .orElse(List.of());
    }

    private Tile own(Figure latest) {
        String label = benchmark.question().area().name() + ", " + year(latest);
        String value = latest.value().isPresent()
                ? numbers.withUnit(numbers.figureOrSymbol(latest))
                : numbers.figureOrSymbol(latest);
        String provisional = latest.source() == Source.EXTRACT ? "own extract, provisional · " : "";
        String note = latest.interval()
                .map(range -> "95% interval " + numbers.end(range.lower()) + " to " + numbers.end(range.upper()))
                .orElse(latest.symbol().map(symbol -> symbol.meaning()).orElse("no interval known"));
        return new Tile(label, value, provisional + note);
    }

    private Tile change(Figure latest) {
        String label = "Change on " + (latest.periodEnd().getYear() - 1);
        Optional<Double> before = benchmark.before(latest).flatMap(Figure::value);
        if (before.isEmpty() || latest.value().isEmpty()) {
            String missing = latest.value().isEmpty() ? "this year" : "the year before";
            return new Tile(label, NONE, "no figure for " + missing);
        }
        double difference = latest.value().get() - before.get();
        String size = numbers.figure(latest, Math.abs(difference));
        String value = difference == 0 ? "0" : (difference > 0 ? "▲ " : "▼ ") + size;
        return new Tile(
                label, value, points() + finding.change().map(Tiles::chance).orElse("no interval to judge by"));
    }

    private String points() {
        return benchmark.question().indicator().unit() == Unit.PERCENTAGE ? "percentage points · " : "";
    }

    private static String chance(Standing standing) {
        return standing.isBeyondChance() ? "beyond chance" : "within chance";
    }

    private Tile neighbours(Figure latest) {
        String statistic = benchmark.question().statistic();
        String other = statistic.equals("median") ? "mean" : "median";
        Optional<Comparison> average = benchmark.neighboursAverage(latest.periodEnd());
        String value = average.flatMap(Comparison::value)
                .map(numbers::computed)
                .map(numbers::withUnit)
                .orElse(NONE);
        String contributors =
                average.map(one -> one.contributors() + " of " + one.possible()).orElse("no figures of neighbours");
        String beside = benchmark
                .comparison(benchmark.question().model(), other, latest.periodEnd())
                .flatMap(Comparison::value)
                .map(median -> " · " + other + " " + numbers.computed(median))
                .orElse(average.isPresent() ? " · fewer than 5, so no " + statistic : "");
        return new Tile("Neighbours’ " + name(statistic), value, contributors + beside);
    }

    static String name(String statistic) {
        return statistic.equals("pooled") ? "pooled figure" : statistic;
    }

    private Tile country(Figure latest) {
        String name = benchmark.country().map(Area::name).orElse("England");
        String value =
                printed(benchmark.country(), latest).map(numbers::withUnit).orElse(NONE);
        String note = benchmark
                .region()
                .map(region -> region.name() + " "
                        + printed(benchmark.region(), latest).orElse(NONE))
                .orElse("no region known");
        return new Tile(name, value, note + beyond(latest).orElse(""));
    }

    /** Whether the figure lies beyond what chance brings where all councils have the country's figure. */
    private Optional<String> beyond(Figure latest) {
        Unit unit = benchmark.question().indicator().unit();
        return benchmark
                .country()
                .flatMap(nation -> benchmark.figure(nation.code(), latest.periodEnd()))
                .flatMap(Figure::value)
                .flatMap(centre -> latest.value()
                        .flatMap(value -> latest.denominator()
                                .map(children -> Stream.of(Funnel.Level.P99_8, Funnel.Level.P95)
                                        .filter(level -> Funnel.limits(unit, centre, children, level)
                                                .filter(limits -> !limits.contains(value))
                                                .isPresent())
                                        .findFirst()
                                        .map(level -> " · beyond its " + level.words() + " limits")
                                        .orElse(""))));
    }

    private Optional<String> printed(Optional<Area> area, Figure latest) {
        return area.flatMap(one -> benchmark.figure(one.code(), latest.periodEnd()))
                .map(numbers::figureOrSymbol);
    }

    private Tile place(Figure latest, List<Double> values) {
        String label = "Place among authorities";
        if (latest.value().isEmpty() || values.isEmpty()) {
            return new Tile(label, NONE, "no figure to place");
        }
        if (values.size() < FEWEST_TO_RANK) {
            return new Tile(label, NONE, "fewer than " + FEWEST_TO_RANK + " authorities have a figure");
        }
        Rank rank = Rank.of(latest.value().get(), values);
        String shared = rank.sharedBy() > 1 ? ", shared by " + rank.sharedBy() : "";
        String quarter = Quartiles.of(values)
                .flatMap(edges -> edges.band(
                        latest.value().get(), benchmark.question().indicator().polarity()))
                .map(band -> " · in " + band.words())
                .orElse("");
        return new Tile(
                label, rank.ordinal(), String.format(Locale.UK, "highest of %,d%s%s", rank.of(), shared, quarter));
    }

    private static String year(Figure figure) {
        return String.valueOf(figure.periodEnd().getYear());
    }
}
