package hearth.web.dashboard;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.dashboard.PanelKind;
import hearth.warehouse.dashboard.Title;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.web.area.Area;
import hearth.web.figure.Dates;
import hearth.web.figure.Numbers;
import hearth.web.figure.SeriesBreak;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds which sentence of a panel's title holds, and fills it with figures. One that is hidden is never filled in. */
final class TitleWords {
    private static final Pattern PLACE =
            Pattern.compile("\\{(:?)([a-z_0-9]+)(?:@(last|own))?(?::(abs|signed|year|day|share))?}");
    private static final Set<PanelKind> IS_OF_GROUPS = Set.of(PanelKind.DOTS, PanelKind.MIX);
    private static final int DAYS_APART = 360;
    /** Of how many people speak: 7 in 10, but not 5 in 7. */
    private static final List<Integer> PARTS = List.of(2, 3, 4, 5, 10);

    private final DashboardReading reading;
    private final Panel panel;
    private final PanelAnswer.Rows rows;
    private final PanelFigures figures;

    TitleWords(DashboardReading reading, Panel panel, PanelAnswer.Rows rows) {
        this.reading = reading;
        this.panel = panel;
        this.rows = rows;
        this.figures = new PanelFigures(panel, reading.catalogue());
    }

    String words() {
        if (rows.rows().isEmpty()) {
            return withoutRows() + ": no figures";
        }
        return sentence(panel.title());
    }

    /** What the panel would show: its title where that needs no row. */
    private String withoutRows() {
        String sentence = panel.title().sentences().get(0);
        boolean needsRow = PLACE.matcher(sentence)
                .results()
                .anyMatch(place -> place.group(1).isEmpty());
        return panel.title() instanceof Title.Plain && !needsRow ? filled(sentence) : subject();
    }

    /** The columns that the sentences name and the rows have not, each once. */
    List<String> unknownColumns() {
        Title.WithoutFigure without = panel.title().withoutFigure();
        Stream<String> places = Stream.of(
                        panel.title().sentences().stream(), without.hidden().stream(), without.missing().stream())
                .flatMap(sentences -> sentences)
                .flatMap(sentence -> PLACE.matcher(sentence).results())
                .filter(place -> place.group(1).isEmpty() && !place.group(2).equals("area"))
                .map(place -> place.group(2));
        Stream<String> signs =
                panel.title() instanceof Title.BySign bySign ? Stream.of(bySign.column()) : Stream.empty();
        return Stream.concat(places, signs)
                .filter(column -> !rows.has(column)
                        && !(panel.title() instanceof Title.ByCount && Title.ByCount.COUNTS.contains(column)))
                .distinct()
                .toList();
    }

    private String sentence(Title title) {
        if (title instanceof Title.BySign bySign) {
            return last().number(bySign.column())
                    .map(number ->
                            filled(number > 0 ? bySign.positive() : number < 0 ? bySign.negative() : bySign.zero()))
                    .orElseGet(() -> withoutFigure(last(), bySign.column()));
        }
        if (title instanceof Title.ByTest byTest
                && byTest.test() == Title.Test.CHANGE
                && IS_OF_GROUPS.contains(panel.kind())) {
            return new MixChange(rows)
                    .hasChanged()
                    .map(changed -> changed ? byTest.higher() : byTest.similar())
                    .or(byTest::untested)
                    .map(this::filled)
                    .orElseGet(() -> subject() + ": no test is possible");
        }
        if (title instanceof Title.ByTest byTest) {
            Optional<Significance> result = tested(byTest);
            return result.isEmpty() && byTest.untested().isEmpty()
                    ? untested()
                    : filled(result.map(found -> !found.isSignificant()
                                    ? byTest.similar()
                                    : found.isAbove() ? byTest.higher() : byTest.lower())
                            .or(byTest::untested)
                            .orElseThrow());
        }
        if (title instanceof Title.ByCount byCount) {
            return counted(byCount.sentence());
        }
        return filled(title.sentences().get(0));
    }

    /** The sentence with how many rows have each result of a test. */
    private String counted(String sentence) {
        String counted = sentence;
        for (Map.Entry<String, Long> count :
                new RowTests(reading, panel, rows).counts().entrySet()) {
            counted =
                    counted.replace("{" + count.getKey() + "}", count.getValue().toString());
        }
        return filled(counted);
    }

    /** Where no test is possible and the author says nothing of it. */
    private String untested() {
        List<PanelRow> own = rows.of(reading.areaCode());
        PanelRow newest = own.get(own.size() - 1);
        return newest.number("value").isPresent()
                ? subject() + ": " + figures.figure(newest, "value") + "; no test is possible"
                : withoutFigure(newest, "value");
    }

    private Optional<Significance> tested(Title.ByTest title) {
        List<PanelRow> own = rows.of(reading.areaCode());
        PanelRow newest = own.get(own.size() - 1);
        Optional<Estimate> figure = figures.estimate(newest, "");
        return switch (title.test()) {
            case DIFFERS_FROM ->
                figure.or(() -> given(newest))
                        .flatMap(known -> title.number().map(number -> Significance.of(known, number)));
            case COMPARATOR ->
                figure.flatMap(known -> newest.number("comparator").map(other -> Significance.of(known, other)));
            case CHANGE ->
                figure.flatMap(known -> comparable(own.get(0), newest)
                        ? figures.estimate(own.get(0), "").map(before -> Significance.of(known, before))
                        : Optional.empty());
        };
    }

    /** A figure with the interval that its query works out, such as a ratio of two rates. */
    private static Optional<Estimate> given(PanelRow row) {
        return row.number("value")
                .flatMap(value -> row.number("lower")
                        .flatMap(lower ->
                                row.number("upper").map(upper -> Estimate.of(value, new Interval(lower, upper)))));
    }

    /** Whether two rows are a year or more apart, without a break of the series between them. */
    private boolean comparable(PanelRow first, PanelRow last) {
        Optional<LocalDate> from = first.day("period_end");
        Optional<LocalDate> to = last.day("period_end");
        if (from.isEmpty() || to.isEmpty() || from.get().plusDays(DAYS_APART).isAfter(to.get())) {
            return false;
        }
        return breaks().stream().noneMatch(each -> each.parts(from.get(), to.get()));
    }

    private List<SeriesBreak> breaks() {
        Optional<Area> area = reading.area();
        return panel.measure()
                .flatMap(measure -> area.map(about -> SeriesBreak.of(measure, about)))
                .orElse(List.of());
    }

    /** The sentence with its places filled; another where one of them has no figure. */
    private String filled(String sentence) {
        return filledWhole(sentence)
                .orElseGet(() -> PLACE.matcher(sentence)
                        .results()
                        .filter(place -> words(place).isEmpty())
                        .findFirst()
                        .map(place -> withoutFigure(row(place), place.group(2)))
                        .orElseThrow());
    }

    /** Empty where a place has no figure. */
    private Optional<String> filledWhole(String sentence) {
        StringBuilder filled = new StringBuilder();
        int end = 0;
        for (MatchResult place : PLACE.matcher(sentence).results().toList()) {
            Optional<String> words = words(place);
            if (words.isEmpty()) {
                return Optional.empty();
            }
            filled.append(sentence.substring(end, place.start())).append(words.get());
            end = place.end();
        }
        return Optional.of(filled.append(sentence.substring(end)).toString());
    }

    /**
     * One figure, as a note has it, or the symbol in its place; empty where the rows have no such column.
     *
     * @param place such as {@code value@last}
     */
    Optional<String> figure(String place) {
        MatchResult found =
                PLACE.matcher("{" + place + "}").results().findFirst().orElse(null);
        if (found == null || !rows.has(found.group(2))) {
            return Optional.empty();
        }
        return Optional.of(
                rows.rows().isEmpty()
                        ? "[" + Symbol.X.code() + "]"
                        : words(found)
                                .orElseGet(() ->
                                        "[" + row(found).symbol(found.group(2)).code() + "]"));
    }

    private Optional<String> words(MatchResult place) {
        String name = place.group(2);
        if (!place.group(1).isEmpty()) {
            return Optional.ofNullable(reading.words().get(name));
        }
        if (name.equals("area")) {
            return Optional.of(reading.area().map(Area::name).orElse("England"));
        }
        PanelRow row = row(place);
        Optional<LocalDate> day = row.day(name);
        if (day.isPresent()) {
            return day.map(date -> "year".equals(place.group(4)) ? year(date) : Dates.full(date));
        }
        return row.number(name)
                .map(value -> number(row, name, value, Optional.ofNullable(place.group(4))))
                .or(() -> row.text(name));
    }

    private String number(PanelRow row, String name, double value, Optional<String> format) {
        double size = format.filter("abs"::equals).isPresent() ? Math.abs(value) : value;
        if (format.filter("share"::equals).isPresent()) {
            return share(value);
        }
        String sign = format.filter("signed"::equals).isPresent() && value > 0 ? "+" : "";
        return sign + (figures.isFigure(rows, name) ? figures.number(row, name, size) : Numbers.published(size));
    }

    /** A percentage as one in so many, such as 2 in 5. */
    private static String share(double percentage) {
        int parts = 1;
        int of = 10;
        double best = 1;
        for (int whole : PARTS) {
            int part = (int) Math.round(percentage / 100 * whole);
            double distance = Math.abs(part / (double) whole - percentage / 100);
            if (part > 0 && distance < best - 0.01) {
                parts = part;
                of = whole;
                best = distance;
            }
        }
        return parts + " in " + of;
    }

    private PanelRow row(MatchResult place) {
        List<PanelRow> own = rows.of(reading.areaCode());
        String which = place.group(3);
        return "last".equals(which)
                ? last()
                : "own".equals(which) ? own.get(own.size() - 1) : rows.rows().get(0);
    }

    private PanelRow last() {
        return rows.rows().get(rows.rows().size() - 1);
    }

    private String withoutFigure(PanelRow row, String column) {
        Title.WithoutFigure said = panel.title().withoutFigure();
        return (row.symbol(column) == Symbol.C ? said.hidden() : said.missing())
                .flatMap(this::filledWhole)
                .orElseGet(() -> subject() + ": " + row.symbol(column).meaning() + " ["
                        + row.symbol(column).code() + "]");
    }

    private String subject() {
        return panel.measure().map(Indicator::title).or(panel::subtitle).orElse("This panel");
    }

    /** The year that ends on a day, such as 2024/25. */
    static String year(LocalDate end) {
        return end.getMonth() == Month.DECEMBER
                ? String.valueOf(end.getYear())
                : (end.getYear() - 1) + "/" + "%02d".formatted(end.getYear() % 100);
    }
}
