package hearth.web.groups;

import hearth.warehouse.benchmark.RelativeRate;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import hearth.web.chart.Multiples;
import hearth.web.chart.Multiples.Line;
import hearth.web.chart.Multiples.Look;
import hearth.web.chart.Multiples.Panel;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.figure.SeriesBreak;
import hearth.web.groups.Groups.Group;
import hearth.web.groups.GroupsView.Headings;
import hearth.web.groups.GroupsView.Row;
import hearth.web.groups.GroupsView.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the page of one indicator by groups together. */
final class GroupsPage {
    private static final String TOO_FEW = "too few";

    private final Groups groups;
    private final GroupsQuestion question;
    private final Indicator indicator;
    private final Numbers numbers;
    private final boolean isOfADay;
    private final boolean isNumber;
    private final List<SeriesBreak> breaks;

    /** @param isOfADay whether the figures are for a day */
    GroupsPage(Groups groups, boolean isOfADay) {
        this.groups = groups;
        this.question = groups.question();
        this.indicator = question.indicator();
        this.numbers = new Numbers(indicator);
        this.isOfADay = isOfADay;
        this.isNumber = indicator.unit() == Unit.COUNT;
        this.breaks = SeriesBreak.of(indicator, question.area());
    }

    GroupsView view() {
        List<LocalDate> ends = ends();
        return new GroupsView(
                title(),
                subtitle(),
                GroupsQuestion.names(groups.breakdowns()),
                groups.breakdown(),
                chart(),
                ends.stream().map(end -> year(end, ends)).toList(),
                headings(),
                groups.groups().stream().map(group -> row(group, ends)).toList(),
                symbols(),
                notes());
    }

    private String title() {
        List<Group> different = groups.groups().stream()
                .filter(group ->
                        group.significance().filter(Significance::isSignificant).isPresent())
                .toList();
        boolean isTested =
                groups.groups().stream().anyMatch(group -> group.significance().isPresent());
        String of = question.area().name() + ", "
                + indicator.title().substring(0, 1).toLowerCase(Locale.UK)
                + indicator.title().substring(1);
        if (!isTested) {
            return of + " by " + GroupsQuestion.words(groups.breakdown());
        }
        if (different.isEmpty()) {
            return of + ": no group differs significantly"
                    + (isNumber ? " from England’s share" : " from other children");
        }
        Group first = different.get(0);
        boolean isAbove = first.significance().orElseThrow().isAbove();
        return of + ": " + (isAbove ? "higher" : "lower") + (isNumber ? " share of " : " for ") + quoted(first.name())
                + (isNumber ? " than in England" : " than for other children")
                + (different.size() > 1 ? ", and " + (different.size() - 1) + " more differ" : "");
    }

    private String symbols() {
        return Figure.symbols(groups.groups().stream()
                .flatMap(group -> group.figures().stream())
                .toList());
    }

    private static String quoted(String group) {
        return "‘" + group + "’";
    }

    /** The measure, its year, and whose count it is. */
    String subtitle() {
        return indicator.title() + " by " + GroupsQuestion.words(groups.breakdown())
                + (isOfADay ? ", on " : ", year to ")
                + Dates.full(groups.end())
                + switch (groups.source()) {
                    case PUBLISHED -> "";
                    case EXTRACT -> " · counted from own returns, provisional";
                    case LOCAL -> " · local figures, added by the council";
                };
    }

    private Multiples chart() {
        return Multiples.of(
                groups.groups().stream()
                        .map(group -> new Panel(
                                group.name() + withoutFigure(group),
                                numbers.withUnit("").replace("£", ""),
                                List.of(Line.of(Look.OWN, group.name(), group.figures(), breaks, numbers))))
                        .toList(),
                Multiples.Scaling.SHARED);
    }

    /** The symbol of a group that has no line. */
    private static String withoutFigure(Group group) {
        boolean isDrawn =
                group.figures().stream().anyMatch(figure -> figure.value().isPresent());
        return isDrawn
                ? ""
                : group.newest().map(figure -> " [" + figure.status() + "]").orElse("");
    }

    private List<LocalDate> ends() {
        return groups.groups().stream()
                .flatMap(group -> group.figures().stream())
                .map(Figure::periodEnd)
                .distinct()
                .sorted()
                .toList();
    }

    private Year year(LocalDate end, List<LocalDate> ends) {
        return new Year(
                String.valueOf(end.getYear()),
                breaks.stream()
                        .anyMatch(each ->
                                each.firstAfter(ends).filter(end::equals).isPresent()));
    }

    private Headings headings() {
        return isNumber
                ? new Headings("Children", "Share", "95% interval, %", "Share in England", "Ratio to England’s share")
                : new Headings("Figure", "Counts", "95% interval", "Other children", "Ratio to other children");
    }

    private Row row(Group group, List<LocalDate> ends) {
        return new Row(
                group.name(),
                group.newest().map(numbers::shown).orElse(Numbers.NOTHING),
                isNumber
                        ? group.ours().map(share -> percentage(share.value())).orElse("")
                        : group.newest().map(numbers::counts).orElse(""),
                group.ours().map(estimate -> range(estimate.interval())).orElse(Numbers.NOTHING),
                group.other()
                        .map(other -> isNumber
                                ? percentage(other.value())
                                : numbers.withUnit(numbers.computed(other.value())))
                        .orElse(Numbers.NOTHING),
                group.ours()
                        .flatMap(estimate -> group.other().map(other -> difference(estimate.minus(other))))
                        .orElse(Numbers.NOTHING),
                ratio(group),
                result(group),
                ends.stream().map(end -> shown(group, end)).toList());
    }

    private static String ratio(Group group) {
        return group.ratio()
                .map(ratio ->
                        times(ratio.value()) + " (" + times(ratio.interval().lower()) + " to "
                                + times(ratio.interval().upper()) + ")")
                .orElse(group.ours().isPresent() && group.other().isPresent() ? TOO_FEW : Numbers.NOTHING);
    }

    private static String times(double ratio) {
        return String.format(Locale.UK, "%.2f", ratio);
    }

    /** Whether a group differs from what it is compared with. */
    static String result(Group group) {
        return group.significance().map(Significance::direction).orElse("not tested");
    }

    private String shown(Group group, LocalDate end) {
        return group.figures().stream()
                .filter(figure -> figure.periodEnd().equals(end))
                .findFirst()
                .map(numbers::shown)
                .orElse(Numbers.NOTHING);
    }

    private String range(Interval range) {
        return isNumber
                ? decimal(range.lower()) + " to " + decimal(range.upper())
                : numbers.end(range.lower()) + " to " + numbers.end(range.upper());
    }

    private String difference(Interval range) {
        return signed(range.lower()) + " to " + signed(range.upper());
    }

    private String signed(double value) {
        String size = isNumber ? decimal(value) : numbers.computed(value);
        return value > 0 ? "+" + size : size;
    }

    private static String percentage(double value) {
        return decimal(value) + "%";
    }

    private static String decimal(double value) {
        return String.format(Locale.UK, "%.1f", value).replace('-', '−');
    }

    /** What the comparison means and what it cannot say; the same in files. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add((isNumber
                        ? "A share is compared with England’s."
                        : "Each group is compared with all other children counted.")
                + " “Higher” and “lower” are said only where the difference is significant at 95%: of 20 groups"
                + " that do not differ, one would look different by chance alone.");
        if (isNumber) {
            notes.add("These shares are of the children counted, not of all children who live in "
                    + question.area().name()
                    + ". The population estimates that Hearth reads are one number for all children of an area, not one for"
                    + " each " + GroupsQuestion.words(groups.breakdown())
                    + ". So no rate for each group can be given, nor whether a group is over-represented: a share above"
                    + " England’s may only mean that more of these children live here.");
        }
        if (groups.groups().stream().anyMatch(group -> group.ratio().isPresent())) {
            notes.add(
                    "The ratio has its 95% interval in brackets, by the log method; 1 means no difference. It is left out"
                            + " where fewer than " + RelativeRate.FEWEST + " children are counted on either side.");
        }
        breaks.stream()
                .filter(each -> each.firstAfter(ends()).isPresent())
                .forEach(each -> notes.add("Break in the series on " + Dates.full(each.from()) + ": " + each.note()));
        return notes;
    }

    /** The publications or returns that the figures are from. */
    List<String> sources() {
        return switch (groups.source()) {
            case PUBLISHED -> indicator.publications();
            case EXTRACT -> List.of("Counted by Hearth from councils’ returns, provisional");
            case LOCAL -> List.of("Local figures added by councils from their own systems");
        };
    }
}
