package hearth.web.compare;

import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.catalogue.Themes;
import hearth.web.compare.CompareView.Cell;
import hearth.web.compare.CompareView.Line;
import hearth.web.compare.CompareView.Measure;
import hearth.web.compare.CompareView.Newest;
import hearth.web.compare.CompareView.Row;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.figure.SeriesBreak;
import hearth.web.site.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the page of several areas and indicators together. */
final class ComparePage {
    private static final int NAMED = 3;

    private final CompareQuestion question;
    private final List<ComparedSeries> all;
    private final List<ComparedSeries> series;
    private final Catalogue catalogue;

    /** @param all the series with all their years */
    ComparePage(CompareQuestion question, List<ComparedSeries> all, Catalogue catalogue) {
        this.question = question;
        this.all = all;
        this.series = all.stream().map(each -> each.within(question)).toList();
        this.catalogue = catalogue;
    }

    CompareView view() {
        CompareCharts charts = new CompareCharts(question, series);
        List<Integer> years = years(series);
        return new CompareView(
                question,
                title(),
                subtitle(years),
                charts.scale(),
                charts.chart(),
                years(all),
                years,
                series.stream().map(each -> row(each, years)).toList(),
                symbols(),
                newest(),
                question.indicators().stream().map(this::measure).toList(),
                notes());
    }

    /** What is shown: of each series the years that are asked for. */
    List<ComparedSeries> series() {
        return series;
    }

    /** What is compared. */
    String title() {
        List<Area> areas = question.areas();
        List<Indicator> indicators = question.indicators();
        String who = listed(areas.stream().map(Area::name).toList());
        return indicators.size() == 1
                ? indicators.get(0).title() + ": " + who
                : who + ": " + indicators.size() + " indicators";
    }

    private static String listed(List<String> names) {
        if (names.size() > NAMED + 1) {
            return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " others";
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String subtitle(List<Integer> years) {
        return years.isEmpty()
                ? "No figures in the years you chose"
                : "Yearly figures, " + years.get(0) + " to " + years.get(years.size() - 1);
    }

    /** Every year from the first with a figure or a symbol to the last. */
    private static List<Integer> years(List<ComparedSeries> series) {
        int[] known = series.stream()
                .flatMap(each -> each.figures().stream())
                .mapToInt(figure -> figure.periodEnd().getYear())
                .sorted()
                .toArray();
        return known.length == 0
                ? List.of()
                : IntStream.rangeClosed(known[0], known[known.length - 1])
                        .boxed()
                        .toList();
    }

    private Row row(ComparedSeries each, List<Integer> years) {
        return new Row(
                question.name(each),
                "/benchmark?area=" + each.area().slug() + "&indicator="
                        + each.indicator().id(),
                years.stream().map(year -> cell(each, year)).toList());
    }

    private static Cell cell(ComparedSeries each, int year) {
        Numbers numbers = new Numbers(each.indicator());
        return each.at(year)
                .map(figure -> new Cell(
                        numbers.shown(figure), !each.breaksBefore(figure).isEmpty()))
                .orElse(new Cell(Numbers.NOTHING, false));
    }

    private String symbols() {
        String ofFigures = Figure.symbols(
                series.stream().flatMap(each -> each.figures().stream()).toList());
        boolean isBroken = series.stream().anyMatch(each -> !each.breaks().isEmpty());
        return Stream.of(
                        ofFigures,
                        isBroken ? "[b] break in the series, not comparable with earlier years" : "",
                        Numbers.NOTHING + " no figure")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Newest newest() {
        Area first = question.areas().get(0);
        return new Newest(
                question.areas().size() > 1 ? "Compared with " + first.name() : "",
                series.stream().map(this::line).toList());
    }

    private Line line(ComparedSeries each) {
        Optional<Figure> newest = each.newest();
        Numbers numbers = new Numbers(each.indicator());
        return new Line(
                question.name(each),
                newest.map(figure -> Dates.full(figure.periodEnd())).orElse(Numbers.NOTHING),
                newest.map(numbers::shown).orElse(Numbers.NOTHING),
                newest.flatMap(Figure::interval)
                        .map(range -> numbers.end(range.lower()) + " to " + numbers.end(range.upper()))
                        .orElse(Numbers.NOTHING),
                newest.map(numbers::counts).orElse(""),
                compared(each, newest));
    }

    /** Whether a newest figure differs from that of the first area for the same day. */
    private String compared(ComparedSeries each, Optional<Figure> newest) {
        ComparedSeries first = series.stream()
                .filter(other -> other.indicator().equals(each.indicator()))
                .findFirst()
                .orElseThrow();
        return each.equals(first)
                ? "–"
                : newest.flatMap(figure -> each.compared(figure, first))
                        .map(Significance::direction)
                        .orElse("not tested");
    }

    private Measure measure(Indicator indicator) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Counts", indicator.counts()));
        facts.add(new Fact("Out of", indicator.outOf()));
        facts.add(new Fact("Unit", new Numbers(indicator).unit()));
        facts.add(new Fact(
                "For", catalogue.isOfADay(indicator) ? "the last day of the year" : "the year that ends on the day"));
        facts.add(new Fact("Direction", indicator.polarity().words()));
        facts.add(new Fact("Source", String.join("; ", sources(indicator))));
        facts.add(new Fact("Break", breaks(indicator)));
        return new Measure(
                indicator.title(),
                Themes.address(indicator, Optional.of(question.areas().get(0))),
                facts.stream().filter(fact -> !fact.words().isEmpty()).toList());
    }

    private String breaks(Indicator indicator) {
        return series.stream()
                .filter(each -> each.indicator().equals(indicator))
                .flatMap(each -> each.breaks().stream())
                .distinct()
                .map(ComparePage::words)
                .collect(Collectors.joining(" "));
    }

    private static String words(SeriesBreak each) {
        return Dates.full(each.from()) + ": " + each.note();
    }

    /** Who published or counted the figures of an indicator. */
    private List<String> sources(Indicator indicator) {
        return series.stream()
                .filter(each -> each.indicator().equals(indicator))
                .flatMap(each -> each.source().stream())
                .distinct()
                .sorted()
                .flatMap(source -> switch (source) {
                    case PUBLISHED -> indicator.publications().stream();
                    case EXTRACT -> Stream.of("Counted by Hearth from councils’ returns, provisional");
                    case LOCAL -> Stream.of("Local figures added by councils from their own systems");
                })
                .toList();
    }

    /** Who published or counted any of the figures. */
    List<String> sources() {
        return question.indicators().stream()
                .flatMap(indicator -> sources(indicator).stream())
                .distinct()
                .toList();
    }

    /** What a reader must know of all figures; the same in files. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        List<ComparedSeries> without =
                series.stream().filter(each -> each.figures().isEmpty()).toList();
        if (!without.isEmpty()) {
            notes.add(
                    "No figures of " + without.stream().map(ComparePage::name).collect(Collectors.joining("; ")) + ".");
        }
        if (question.areas().size() > 1) {
            notes.add(
                    "“Higher” and “lower” are said only where the difference is significant at 95%, for the same day and the"
                            + " same kind of source.");
            if (series.stream().anyMatch(each -> each.indicator().unit().isAmount())) {
                notes.add("Numbers grow with the size of an area: they show its own course, not whether it has many.");
            }
        }
        if (series.stream().flatMap(each -> each.source().stream()).distinct().count() > 1) {
            notes.add(mixed());
        }
        return notes;
    }

    private String mixed() {
        return "Not all figures are official statistics: "
                + series.stream()
                        .filter(each -> each.source()
                                .filter(source -> source != Source.PUBLISHED)
                                .isPresent())
                        .map(ComparePage::name)
                        .collect(Collectors.joining("; "))
                + " are counted from returns or added by councils.";
    }

    private static String name(ComparedSeries each) {
        return each.area().name() + ", " + each.indicator().title();
    }
}
