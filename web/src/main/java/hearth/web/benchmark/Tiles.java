package hearth.web.benchmark;

import hearth.warehouse.benchmark.Rank;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.indicator.Unit;
import hearth.web.area.Area;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.rows.RowLinks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The five headlines above the charts. */
final class Tiles {
    private static final String NONE = "–";

    private final Benchmark benchmark;
    private final Numbers numbers;
    private final Ranking ranking;
    private final RowLinks links;

    private Tiles(Benchmark benchmark, Ranking ranking, RowLinks links, Numbers numbers) {
        this.benchmark = benchmark;
        this.ranking = ranking;
        this.links = links;
        this.numbers = numbers;
    }

    /** The tiles for the newest figure. */
    static List<Tile> of(Benchmark benchmark, Ranking ranking, RowLinks links, Numbers numbers) {
        Tiles tiles = new Tiles(benchmark, ranking, links, numbers);
        Figure latest = ranking.figure();
        return benchmark.question().area().isAuthority()
                ? List.of(
                        tiles.own(latest),
                        tiles.change(latest),
                        tiles.neighbours(latest),
                        tiles.country(latest),
                        tiles.place())
                : List.of(tiles.own(latest), tiles.change(latest), tiles.country(latest));
    }

    private Tile own(Figure latest) {
        String label = benchmark.question().area().name() + ", " + year(latest);
        String value = numbers.shown(latest);
        String source = switch (latest.source()) {
            case PUBLISHED -> "";
            case EXTRACT -> "counted from own returns, provisional · ";
            case LOCAL -> "local figure · ";
        };
        String note = latest.interval()
                .map(range ->
                        "95% confidence interval " + numbers.end(range.lower()) + " to " + numbers.end(range.upper()))
                .orElse(latest.symbol().map(symbol -> symbol.meaning()).orElse("no confidence interval"));
        return new Tile(label, value, source + note, links.of(latest));
    }

    private Tile change(Figure latest) {
        Ranking.Change change = ranking.change();
        String label = "Change since " + change.to().getYear();
        if (change.isBroken()) {
            return new Tile(label, NONE, "not compared: break in the series");
        }
        if (change.difference().isEmpty()) {
            String missing = latest.value().isEmpty() ? "this year" : "the year before";
            return new Tile(label, NONE, "no figure for " + missing);
        }
        double difference = change.difference().get();
        String size = numbers.figure(latest, Math.abs(difference));
        String value = difference == 0 ? "0" : (difference > 0 ? "▲ " : "▼ ") + size;
        return new Tile(
                label,
                value,
                points() + change.significance().map(Tiles::result).orElse("not tested: no confidence interval"));
    }

    private String points() {
        return benchmark.question().indicator().unit() == Unit.PERCENTAGE ? "percentage points · " : "";
    }

    private static String result(Significance significance) {
        return significance.isSignificant() ? "a significant difference" : "not a significant difference";
    }

    private Tile neighbours(Figure latest) {
        Statistic statistic = benchmark.question().statistic();
        Statistic other = statistic == Statistic.MEDIAN ? Statistic.MEAN : Statistic.MEDIAN;
        Optional<Comparison> average = benchmark.neighboursAverage(latest.periodEnd());
        String value = average.flatMap(Comparison::value)
                .map(numbers::computed)
                .map(numbers::withUnit)
                .orElse(NONE);
        String contributors = average.map(found -> found.contributors() + " of " + found.possible() + " neighbours")
                .orElse("no neighbour has a figure");
        String second = benchmark
                .comparison(benchmark.question().neighbours(), other, latest.periodEnd())
                .flatMap(Comparison::value)
                .map(median -> " · " + other.words() + " " + numbers.computed(median))
                .orElse(average.isPresent() ? " · too few for a " + statistic.words() : "");
        return new Tile("Neighbours’ " + statistic.words(), value, contributors + second);
    }

    private Tile country(Figure latest) {
        String name = benchmark.country().map(Area::name).orElse("England");
        Optional<Figure> figure = published(benchmark.country(), latest);
        String value = figure.map(numbers::shown).orElse(NONE);
        String region = benchmark
                .region()
                .map(larger -> larger.name() + " "
                        + published(benchmark.region(), latest)
                                .map(numbers::figureOrSymbol)
                                .orElse(NONE))
                .orElse("");
        return new Tile(name, value, region, figure.flatMap(links::of));
    }

    private Optional<Figure> published(Optional<Area> area, Figure latest) {
        return area.flatMap(other -> benchmark.figure(other.code(), latest.periodEnd()));
    }

    private Tile place() {
        String label = "Rank among authorities";
        if (ranking.figure().value().isEmpty()) {
            return new Tile(label, NONE, "no figure to rank");
        }
        if (benchmark.question().indicator().unit().isAmount()) {
            return new Tile(label, NONE, "not ranked: it would follow the size of the authority");
        }
        if (ranking.rank().isEmpty()) {
            return new Tile(label, NONE, "fewer than " + Ranking.FEWEST_TO_RANK + " authorities have a figure");
        }
        Rank rank = ranking.rank().get();
        if (rank.isWidelyShared()) {
            return new Tile(
                    label,
                    NONE,
                    String.format(
                            Locale.UK, "%,d of %,d authorities have the same figure", rank.sharedBy(), rank.of()));
        }
        String shared = rank.sharedBy() > 1 ? ", shared by " + rank.sharedBy() : "";
        String quarter = ranking.quarter()
                .flatMap(Ranking.Quarter::band)
                .map(band -> " · in " + band.words())
                .orElse("");
        return new Tile(
                label, rank.ordinal(), String.format(Locale.UK, "highest of %,d%s%s", rank.of(), shared, quarter));
    }

    private static String year(Figure figure) {
        return String.valueOf(figure.periodEnd().getYear());
    }
}
