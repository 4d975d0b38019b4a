package hearth.warehouse.disclosure;

import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.Cohort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A count in an indicator's definition, read so that the same children get the same key: girls, and the group Female of
 * all children by sex, are the same.
 *
 * @param counted the SQL aggregate
 * @param whole the children it counts over all groups
 * @param groups the groups, where it counts several groups of a breakdown together; otherwise none
 */
record Aggregate(Cohort cohort, String counted, Term whole, List<Term> groups) {
    private static final String EVERYONE = "count(*)";
    private static final Pattern CONDITIONAL = Pattern.compile("count_if\\((.*)\\)");
    private static final Pattern DIFFERENCE = Pattern.compile(".*\\) - count.*");
    private static final Pattern GROUP = Pattern.compile("(\\w+) = '((?:[^']|'')*)'");
    private static final Pattern GROUPS = Pattern.compile("(\\w+) IN \\(('[^)]*')\\)");

    /** Reads a numerator or denominator; empty where it does not count rows: sums, averages and differences. */
    static Optional<Aggregate> of(Cohort cohort, String counted) {
        return counted.startsWith("count") && !DIFFERENCE.matcher(counted).matches()
                ? Optional.of(new Aggregate(cohort, counted, whole(cohort, counted), groups(cohort, counted)))
                : Optional.empty();
    }

    /** The children it counts in a group of a breakdown, or in all groups. */
    Term in(String breakdown, String group) {
        return breakdown.equals(Breakdown.ALL) ? whole : new Term(cohort.id(), counted, breakdown, group);
    }

    private static Term whole(Cohort cohort, String counted) {
        List<String> conditions =
                new ArrayList<>(Arrays.asList(condition(counted).split(" AND ")));
        for (String condition : List.copyOf(conditions)) {
            Matcher group = GROUP.matcher(condition);
            Optional<String> breakdown = group.matches() ? breakdown(cohort, group.group(1)) : Optional.empty();
            if (breakdown.isPresent()) {
                conditions.remove(condition);
                return new Term(
                        cohort.id(),
                        conditions.isEmpty() ? EVERYONE : "count_if(" + String.join(" AND ", conditions) + ")",
                        breakdown.get(),
                        text(group.group(2)));
            }
        }
        return Term.whole(cohort.id(), counted);
    }

    private static List<Term> groups(Cohort cohort, String counted) {
        Matcher groups = GROUPS.matcher(condition(counted));
        Optional<String> breakdown = groups.matches() ? breakdown(cohort, groups.group(1)) : Optional.empty();
        return breakdown.stream()
                .flatMap(name -> Arrays.stream(groups.group(2).split(", "))
                        .map(literal -> new Term(
                                cohort.id(), EVERYONE, name, text(literal.substring(1, literal.length() - 1)))))
                .toList();
    }

    private static String condition(String counted) {
        Matcher conditional = CONDITIONAL.matcher(counted);
        return conditional.matches() ? conditional.group(1) : "";
    }

    private static Optional<String> breakdown(Cohort cohort, String column) {
        return cohort.breakdowns().entrySet().stream()
                .filter(entry -> entry.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String text(String literal) {
        return literal.replace("''", "'");
    }
}
