package hearth.web.scorecard;

import hearth.warehouse.benchmark.Comparator.Kind;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.warehouse.strategy.Measure;
import hearth.warehouse.strategy.Priority;
import hearth.warehouse.strategy.Strategy;
import hearth.web.area.Area;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.SeriesBreak;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts what a board shows together from a plan and the figures that were read. */
final class BoardBuilder {
    private static final int NEWEST_YEARS = 3;

    /** What a reader sees of what the council counted itself. */
    enum OwnCounts {
        SHOWN,
        LEFT_OUT
    }

    private final Area area;
    private final BoardFigures figures;
    private final OwnCounts own;
    private final LocalDate day;

    /** @param day of the release; a period that ends later is not over */
    BoardBuilder(Area area, BoardFigures figures, OwnCounts own, LocalDate day) {
        this.area = area;
        this.figures = figures;
        this.own = own;
        this.day = day;
    }

    Board board(Plan plan, Catalogue catalogue) {
        List<Row> known = plan.lines().stream()
                .flatMap(line -> series(line.indicator()).map(found -> Row.of(line, found)).stream())
                .toList();
        int year = known.stream()
                .mapToInt(row -> row.now().periodEnd().getYear())
                .max()
                .orElse(0);
        List<Row> rows = known.stream()
                .filter(row -> row.now().periodEnd().getYear() > year - NEWEST_YEARS)
                .toList();
        List<Measure> wanted = plan.strategy().map(BoardBuilder::wanted).orElse(List.of());
        return new Board(
                area,
                plan.strategy(),
                size(catalogue),
                rows,
                plan.strategy()
                        .map(strategy -> notHeld(strategy, wanted, catalogue))
                        .orElse(List.of()),
                plan.strategy().map(BoardBuilder::unmeasured).orElse(List.of()),
                wanted.size());
    }

    private Optional<Row> size(Catalogue catalogue) {
        return catalogue
                .indicator(Plan.SIZE)
                .flatMap(rate -> series(rate)
                        .map(found ->
                                Row.of(new Line(new Priority("size", "", List.of()), Optional.empty(), rate), found)));
    }

    /** The measures about the council for which a target is printed. */
    private static List<Measure> wanted(Strategy strategy) {
        return strategy.measures().stream()
                .filter(measure -> measure.about().isEmpty() && Goal.of(measure).isPresent())
                .toList();
    }

    private List<Board.NotHeld> notHeld(Strategy strategy, List<Measure> wanted, Catalogue catalogue) {
        List<Board.NotHeld> notHeld = new ArrayList<>();
        for (Priority priority : strategy.priorities()) {
            List<Measure> missing = priority.measures().stream()
                    .filter(wanted::contains)
                    .filter(measure -> Plan.indicator(measure, catalogue)
                            .flatMap(this::series)
                            .isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                notHeld.add(new Board.NotHeld(priority, missing));
            }
        }
        return notHeld;
    }

    private static List<Priority> unmeasured(Strategy strategy) {
        return strategy.priorities().stream()
                .filter(priority -> priority.measures().isEmpty())
                .toList();
    }

    /** The published series; where nothing is published, the council's own for readers who may see it. */
    private Optional<Series> series(Indicator indicator) {
        return sources().stream()
                .flatMap(source -> series(indicator, source).stream())
                .findFirst();
    }

    private List<Source> sources() {
        return own == OwnCounts.SHOWN
                ? List.of(Source.PUBLISHED, Source.EXTRACT, Source.LOCAL)
                : List.of(Source.PUBLISHED);
    }

    private Optional<Series> series(Indicator indicator, Source source) {
        List<Figure> council = figures.figures(indicator, source).stream()
                .filter(Series::isKnown)
                .filter(figure -> !figure.periodEnd().isAfter(day))
                .sorted(java.util.Comparator.comparing(Figure::periodEnd))
                .toList();
        if (council.isEmpty()) {
            return Optional.empty();
        }
        List<Comparison> comparisons = figures.comparisons(indicator, source);
        return Optional.of(new Series(
                indicator,
                SeriesBreak.of(indicator, area),
                council,
                of(Kind.SN, comparisons),
                of(Kind.ENGLAND, comparisons),
                figures.ranges(indicator, source),
                source == Source.PUBLISHED
                        ? figures.spread(
                                indicator, council.get(council.size() - 1).periodEnd())
                        : List.of()));
    }

    private static List<Comparison> of(Kind kind, List<Comparison> comparisons) {
        return comparisons.stream()
                .filter(comparison -> comparison.comparator().kind() == kind)
                .toList();
    }
}
