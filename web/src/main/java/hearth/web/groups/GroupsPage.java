package hearth.web.groups;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Source;
import hearth.warehouse.indicator.Unit;
import hearth.web.chart.Sparkline;
import hearth.web.chart.YearValue;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.groups.Groups.Group;
import hearth.web.groups.GroupsView.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts the page of one indicator by groups together. */
final class GroupsPage {
    private final Groups groups;
    private final GroupsQuestion question;
    private final Indicator indicator;
    private final Numbers numbers;
    private final boolean isNumber;

    GroupsPage(Groups groups) {
        this.groups = groups;
        this.question = groups.question();
        this.indicator = question.indicator();
        this.numbers = new Numbers(indicator);
        this.isNumber = indicator.unit() == Unit.COUNT;
    }

    GroupsView view() {
        return new GroupsView(
                title(),
                indicator.title() + " by " + name(groups.breakdown()) + ", year to " + Dates.full(groups.end())
                        + (groups.source() == Source.PUBLISHED ? "" : " · counted from own returns, provisional"),
                breakdowns(),
                groups.breakdown(),
                isNumber ? "Children" : "Figure",
                isNumber ? "Share in England" : "Other children",
                years(),
                rows(),
                isNumber
                        ? "A share is compared with England’s. “Higher” and “lower” are said only where the difference is significant at 95%."
                        : "Each group is compared with all other children counted. “Higher” and “lower” are said only where the difference is significant at 95%.");
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
            return of + " by " + name(groups.breakdown());
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

    private static String quoted(String group) {
        return "‘" + group + "’";
    }

    private Map<String, String> breakdowns() {
        Map<String, String> names = new LinkedHashMap<>();
        groups.breakdowns().forEach(code -> names.put(code, name(code)));
        return names;
    }

    /** A breakdown in words, such as age band. */
    private static String name(String breakdown) {
        return breakdown.replace('_', ' ');
    }

    private String years() {
        return first() == last() ? String.valueOf(last()) : first() + " to " + last();
    }

    private int first() {
        return allFigures().stream()
                .mapToInt(figure -> figure.periodEnd().getYear())
                .min()
                .orElse(0);
    }

    private int last() {
        return groups.end().getYear();
    }

    private List<Figure> allFigures() {
        return groups.groups().stream()
                .flatMap(group -> group.figures().stream())
                .toList();
    }

    private List<Row> rows() {
        List<Double> all =
                allFigures().stream().flatMap(figure -> figure.value().stream()).toList();
        return groups.groups().stream().map(group -> row(group, all)).toList();
    }

    private Row row(Group group, List<Double> all) {
        Optional<Estimate> ours =
                isNumber ? group.share() : group.newest().flatMap(figure -> figure.estimate(indicator.unit()));
        return new Row(
                group.name(),
                group.newest().map(numbers::shown).orElse(Numbers.NOTHING),
                ours.map(estimate -> range(estimate.interval())).orElse(Numbers.NOTHING),
                isNumber
                        ? group.share().map(share -> percentage(share.value())).orElse("")
                        : group.newest().map(numbers::counts).orElse(""),
                group.other()
                        .map(other -> isNumber
                                ? percentage(other.value())
                                : numbers.withUnit(numbers.computed(other.value())))
                        .orElse(Numbers.NOTHING),
                ours.flatMap(estimate -> group.other().map(other -> difference(estimate.minus(other))))
                        .orElse(Numbers.NOTHING),
                group.significance()
                        .map(found -> found.isSignificant() ? (found.isAbove() ? "higher" : "lower") : "about the same")
                        .orElse("not tested"),
                Sparkline.of(values(group), List.of(), first(), last(), java.util.Set.of(), all));
    }

    private static List<YearValue> values(Group group) {
        return group.figures().stream()
                .flatMap(figure -> figure.value().stream()
                        .map(value -> new YearValue(figure.periodEnd().getYear(), value)))
                .toList();
    }

    private String range(Interval range) {
        return isNumber
                ? percentage(range.lower()) + " to " + percentage(range.upper())
                : numbers.end(range.lower()) + " to " + numbers.end(range.upper());
    }

    private String difference(Interval range) {
        return signed(range.lower()) + " to " + signed(range.upper());
    }

    private String signed(double value) {
        String size = isNumber ? String.format(Locale.UK, "%.1f", value).replace('-', '−') : numbers.computed(value);
        return value > 0 ? "+" + size : size;
    }

    private static String percentage(double value) {
        return String.format(Locale.UK, "%.1f%%", value);
    }
}
