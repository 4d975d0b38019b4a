package hearth.web.quality;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.book.RuleBook;
import hearth.warehouse.ssda903.Return;
import hearth.web.chart.Sparkline;
import hearth.web.chart.YearValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many rows broke each rule in each return that counts.
 *
 * @param returns the oldest first
 * @param byRule none where no row of a return broke the rule
 */
record RuleTrends(List<Return> returns, Map<String, List<RuleInReturn>> byRule) {
    /** The numbers of one rule, the oldest return first; a return of a year that has no such rule is left out. */
    List<RuleInReturn> of(String rule) {
        Map<Return, RuleInReturn> broken = byRule.getOrDefault(rule, List.of()).stream()
                .collect(Collectors.toMap(RuleInReturn::of, found -> found));
        Optional<Rule> known = RuleBook.find(rule);
        return returns.stream()
                .filter(sent -> known.stream().allMatch(any -> any.isIn(sent.year())))
                .map(sent -> broken.getOrDefault(sent, new RuleInReturn(rule, sent, 0, 0)))
                .toList();
    }

    Sparkline line(String rule) {
        if (returns.isEmpty()) {
            return Sparkline.of(List.of(), List.of(), 0, 0, Set.of());
        }
        return Sparkline.of(
                of(rule).stream()
                        .map(found -> new YearValue(found.of().year().endYear(), found.rows()))
                        .toList(),
                List.of(),
                returns.get(0).year().endYear(),
                returns.get(returns.size() - 1).year().endYear(),
                Set.of());
    }

    /** The same numbers, such as {@code 2024: 5, 2025: 0}. */
    String words(String rule) {
        return of(rule).stream()
                .map(found -> ReturnWords.brief(found.of()) + ": " + found.rows())
                .collect(Collectors.joining(", "));
    }

    /** The first and the last return, such as {@code 2020 to Sep 2025}. */
    String span() {
        if (returns.isEmpty()) {
            return "";
        }
        String first = ReturnWords.brief(returns.get(0));
        String last = ReturnWords.brief(returns.get(returns.size() - 1));
        return first.equals(last) ? first : first + " to " + last;
    }

    /** The smallest and the largest number of rows in the earlier year-end returns; empty where there are none. */
    Optional<String> leftAtYearEnd(String rule, Return before) {
        List<Long> left = of(rule).stream()
                .filter(found -> found.of().isYearEnd() && found.of().compareTo(before) < 0)
                .map(RuleInReturn::rows)
                .sorted()
                .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        long fewest = left.get(0);
        long most = left.get(left.size() - 1);
        return Optional.of(fewest == most ? "%,d".formatted(most) : "%,d to %,d".formatted(fewest, most));
    }
}
