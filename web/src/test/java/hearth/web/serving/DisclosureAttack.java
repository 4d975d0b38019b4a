package hearth.web.serving;

import hearth.warehouse.disclosure.DisclosurePolicy;
import hearth.warehouse.disclosure.ExtractFigure;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to know the hidden counts, has read the policy, and knows from elsewhere which counts always go
 * together. It shares nothing with what protects them: it learns the links from the true figures of all authorities and
 * years, where protection reads them from the definitions.
 *
 * <p>What is learnt: counts that are always the same; groups that always make up their whole; whatever else always adds up
 * among the counts of a cohort that are not broken down. From these and from what is shown it works out the least and the
 * most that each count can be, first by narrowing all of them in turn, then by linear programming in each table.
 */
final class DisclosureAttack {
    private static final double UNBOUNDED = 1e9;

    private final Catalogue catalogue;
    private final List<List<ExtractFigure>> truths;
    private final Map<Column, Integer> classes = new HashMap<>();
    private final List<double[]> vectors = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** @param truths all true figures, a list for each authority and year */
    DisclosureAttack(Catalogue catalogue, List<List<ExtractFigure>> truths) {
        this.catalogue = catalogue;
        this.truths = truths;
        learnWhatIsTheSame();
        learnGroups();
        learnQuarters();
        learnSums();
    }

    /** A count as it stands in figures: a numerator or a base, of a breakdown's group, of the year or a quarter. */
    private record Column(String indicator, boolean isBase, String breakdown, String group, int quarter) {
        /** All groups of its breakdown. */
        Column groups() {
            return new Column(indicator, isBase, breakdown, "", Math.min(quarter, 1));
        }

        /** What its groups, or its quarters, make up. */
        Column ofAll() {
            return new Column(indicator, isBase, "all", "all", breakdown.equals("all") ? 0 : quarter);
        }

        Column whole() {
            return new Column(indicator, isBase, "all", "all", quarter);
        }
    }

    /** Counts whose weighted sum is always zero. */
    private static final class Link {
        private final int[] terms;
        private final double[] weights;

        Link(int[] terms, double[] weights) {
            this.terms = terms;
            this.weights = weights;
        }
    }

    /** A hidden count that can be narrowed further than the policy allows. */
    record Recovered(String figure, long truth, double least, double most) {}

    private static Column column(ExtractFigure figure, boolean isBase) {
        int quarter = figure.periodType() == PeriodType.YEAR
                ? 0
                : Math.floorMod(figure.periodEnd().getMonthValue() / 3 - 2, 4) + 1;
        return new Column(figure.indicator(), isBase, figure.breakdown(), figure.breakdownValue(), quarter);
    }

    private void learnWhatIsTheSame() {
        Map<Column, double[]> columns = new LinkedHashMap<>();
        for (int i = 0; i < truths.size(); i++) {
            for (ExtractFigure figure : truths.get(i)) {
                note(columns, column(figure, false), i, numerator(figure));
                note(columns, column(figure, true), i, base(figure));
            }
        }
        Map<String, Integer> byContent = new HashMap<>();
        columns.forEach((column, vector) -> {
            String content = Arrays.stream(vector).allMatch(count -> count == 0 || Double.isNaN(count))
                    ? column.toString()
                    : Arrays.toString(vector);
            int known = byContent.computeIfAbsent(content, any -> {
                vectors.add(vector);
                return vectors.size() - 1;
            });
            classes.put(column, known);
        });
    }

    /** A group without a row is a group of nobody; a whole without one is not known. */
    private void note(Map<Column, double[]> columns, Column column, int observation, @Nullable Double count) {
        if (count != null) {
            double[] vector = columns.computeIfAbsent(column, any -> {
                double[] empty = new double[truths.size()];
                Arrays.fill(empty, column.breakdown().equals("all") ? Double.NaN : 0);
                return empty;
            });
            vector[observation] = count;
        }
    }

    private void learnGroups() {
        Map<List<Object>, List<Column>> groups = new LinkedHashMap<>();
        for (Column column : classes.keySet()) {
            if (!column.breakdown().equals("all")) {
                groups.computeIfAbsent(List.of(column.whole(), column.breakdown()), any -> new ArrayList<>())
                        .add(column);
            }
        }
        groups.forEach((key, parts) -> learnIfAlways((Column) key.get(0), parts));
    }

    private void learnQuarters() {
        for (Column column : List.copyOf(classes.keySet())) {
            List<Column> quarters = new ArrayList<>();
            for (int quarter = 1; quarter <= 4 && column.quarter() == 0; quarter++) {
                Column part =
                        new Column(column.indicator(), column.isBase(), column.breakdown(), column.group(), quarter);
                if (classes.containsKey(part)) {
                    quarters.add(part);
                }
            }
            if (quarters.size() == 4) {
                learnIfAlways(column, quarters);
            }
        }
    }

    private void learnIfAlways(Column whole, List<Column> parts) {
        Integer number = classes.get(whole);
        int[] terms = parts.stream().mapToInt(classes::get).toArray();
        if (number == null || Arrays.stream(terms).anyMatch(term -> term == number)) {
            return;
        }
        double[] sum = vectors.get(number);
        for (int i = 0; i < sum.length; i++) {
            double left = sum[i];
            for (int term : terms) {
                left -= vectors.get(term)[i];
            }
            if (left != 0 && !Double.isNaN(left)) {
                return;
            }
        }
        int[] all = Arrays.copyOf(terms, terms.length + 1);
        double[] weights = new double[all.length];
        Arrays.fill(weights, 1);
        all[terms.length] = number;
        weights[terms.length] = -1;
        links.add(new Link(all, weights));
    }

    /** The null space of each cohort's counts that are not broken down. */
    private void learnSums() {
        Map<String, List<Integer>> cohorts = new TreeMap<>();
        classes.forEach((column, number) -> {
            boolean isConstant = Arrays.stream(vectors.get(number)).distinct().count() == 1;
            if (column.breakdown().equals("all") && column.quarter() == 0 && !isConstant) {
                String cohort = catalogue
                        .indicator(column.indicator())
                        .orElseThrow()
                        .extract()
                        .orElseThrow()
                        .cohort();
                List<Integer> numbers = cohorts.computeIfAbsent(cohort, any -> new ArrayList<>());
                if (!numbers.contains(number)) {
                    numbers.add(number);
                }
            }
        });
        cohorts.values().forEach(this::learnSums);
    }

    private void learnSums(List<Integer> numbers) {
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < truths.size(); i++) {
            int observation = i;
            double[] row = numbers.stream()
                    .mapToDouble(number -> vectors.get(number)[observation])
                    .toArray();
            if (Arrays.stream(row).noneMatch(Double::isNaN)) {
                rows.add(row);
            }
        }
        int columns = numbers.size();
        if (rows.size() < 2 * columns) {
            return;
        }
        int[] pivots = reduce(rows, columns);
        for (int free = 0; free < columns; free++) {
            if (pivots[free] < 0) {
                learn(numbers, rows, pivots, free);
            }
        }
    }

    /** Believes a sum when it looks like one: few counts, each added or taken away. */
    private void learn(List<Integer> numbers, List<double[]> rows, int[] pivots, int free) {
        List<Integer> terms = new ArrayList<>(List.of(numbers.get(free)));
        List<Double> weights = new ArrayList<>(List.of(-1.0));
        for (int column = 0; column < numbers.size(); column++) {
            if (pivots[column] >= 0) {
                double weight = rows.get(pivots[column])[free];
                if (Math.abs(weight) > 1e-6) {
                    terms.add(numbers.get(column));
                    weights.add(weight);
                }
            }
        }
        boolean looksLikeASum = weights.stream().allMatch(weight -> Math.abs(Math.abs(weight) - 1) < 1e-6);
        if (looksLikeASum && terms.size() <= 12) {
            links.add(new Link(
                    terms.stream().mapToInt(Integer::intValue).toArray(),
                    weights.stream().mapToDouble(weight -> Math.rint(weight)).toArray()));
        }
    }

    /** Gauss and Jordan; the row of each column's pivot, or -1. */
    private static int[] reduce(List<double[]> rows, int columns) {
        int[] pivots = new int[columns];
        Arrays.fill(pivots, -1);
        int next = 0;
        for (int column = 0; column < columns; column++) {
            int best = next;
            for (int row = next; row < rows.size(); row++) {
                if (Math.abs(rows.get(row)[column]) > Math.abs(rows.get(best)[column])) {
                    best = row;
                }
            }
            if (next >= rows.size() || Math.abs(rows.get(best)[column]) < 1e-7) {
                continue;
            }
            double[] pivot = rows.get(best);
            rows.set(best, rows.get(next));
            rows.set(next, pivot);
            double scale = pivot[column];
            for (int i = 0; i < columns; i++) {
                pivot[i] /= scale;
            }
            for (int row = 0; row < rows.size(); row++) {
                double factor = rows.get(row)[column];
                if (row != next && factor != 0) {
                    for (int i = 0; i < columns; i++) {
                        rows.get(row)[i] -= factor * pivot[i];
                    }
                }
            }
            pivots[column] = next++;
        }
        return pivots;
    }

    /** How many sums it has learnt. */
    int links() {
        return links.size();
    }

    /**
     * The hidden counts of an authority and year that can be told more closely than the policy allows.
     *
     * @param shown the figures as they are shown
     * @param reach how far a shown count may lie from the true one
     */
    List<Recovered> recovered(
            int observation,
            Collection<ExtractFigure> shown,
            DisclosurePolicy policy,
            int reach,
            boolean withPrograms) {
        Attempt before = new Attempt(observation, policy, reach);
        shown.forEach(before::seePrinted);
        before.addComplements(shown);
        before.narrowAll();
        Attempt attempt = new Attempt(observation, policy, reach);
        attempt.noteZeros(shown);
        shown.forEach(attempt::see);
        attempt.addComplements(shown);
        attempt.narrowAll();
        if (withPrograms) {
            attempt.solveTables();
        }
        return attempt.recovered(before);
    }

    private final class Attempt {
        private final DisclosurePolicy policy;
        private final int reach;
        private final List<Link> known = new ArrayList<>(links);
        private final List<String> names = new ArrayList<>();
        private double[] truth;
        private double[] least;
        private double[] most;
        private boolean[] isPrinted;
        private boolean[] isInFigures;
        private final Set<Column> withShownGroups = new HashSet<>();
        private final Set<Integer> ofFew = new HashSet<>();

        Attempt(int observation, DisclosurePolicy policy, int reach) {
            this.policy = policy;
            this.reach = reach;
            truth = vectors.stream().mapToDouble(vector -> vector[observation]).toArray();
            least = new double[truth.length];
            most = new double[truth.length];
            isPrinted = new boolean[truth.length];
            isInFigures = new boolean[truth.length];
            for (int i = 0; i < truth.length; i++) {
                names.add("count " + i);
                most[i] = UNBOUNDED;
            }
            classes.forEach((column, number) -> names.set(number, column.toString()));
            dropUnknown();
        }

        /** What has no true count here binds nothing. */
        private void dropUnknown() {
            known.removeIf(link -> Arrays.stream(link.terms).anyMatch(term -> Double.isNaN(truth[term])));
        }

        /** What the official statistics tell, before anything else is shown. */
        void seePrinted(ExtractFigure figure) {
            seePrinted(column(figure, false), figure.published().numerator());
            seePrinted(column(figure, true), figure.published().denominator());
        }

        private void seePrinted(Column column, boolean isPublished) {
            Integer number = classes.get(column);
            if (isPublished && number != null && !Double.isNaN(truth[number])) {
                isPrinted[number] = true;
                narrow(number, truth[number], truth[number]);
            }
        }

        /**
         * Zeros are hidden only where all groups or quarters of a whole are, where the whole is small, and as shares of
         * few: any hidden count may be zero there.
         */
        void noteZeros(Collection<ExtractFigure> shown) {
            for (ExtractFigure figure : shown) {
                Integer base = classes.get(column(figure, true));
                Integer numerator = classes.get(column(figure, false));
                if (unit(figure) == Unit.PERCENTAGE
                        && base != null
                        && numerator != null
                        && truth[base] < policy.smallestBase()) {
                    ofFew.add(numerator);
                }
                for (boolean isBase : new boolean[] {false, true}) {
                    Column column = column(figure, isBase);
                    Integer whole = classes.get(column.ofAll());
                    boolean isOfFew = whole != null && !policy.isShown(Math.round(truth[whole]));
                    if (counted(figure, isBase) != null && !isOfFew) {
                        withShownGroups.add(column.groups());
                    }
                }
            }
        }

        void see(ExtractFigure figure) {
            see(column(figure, false), counted(figure, false));
            see(column(figure, true), counted(figure, true));
            seePrinted(figure);
        }

        private void see(Column column, @Nullable Double shownCount) {
            Integer number = classes.get(column);
            if (number == null || Double.isNaN(truth[number])) {
                return;
            }
            isInFigures[number] = true;
            if (shownCount == null) {
                boolean isSome =
                        truth[number] > 0 && !ofFew.contains(number) && withShownGroups.contains(column.groups());
                narrow(number, isSome ? 1 : 0, UNBOUNDED);
            } else if (shownCount == 0) {
                narrow(number, 0, 0);
            } else {
                narrow(number, Math.max(1, shownCount - reach), shownCount + reach);
            }
        }

        /** What a share leaves of its base is a count too; what nobody leaves is the base itself. */
        void addComplements(Collection<ExtractFigure> shown) {
            int count = truth.length + shown.size();
            int next = truth.length;
            truth = Arrays.copyOf(truth, count);
            least = Arrays.copyOf(least, count);
            most = Arrays.copyOf(most, count);
            isPrinted = Arrays.copyOf(isPrinted, count);
            isInFigures = Arrays.copyOf(isInFigures, count);
            for (ExtractFigure figure : shown) {
                Integer part = classes.get(column(figure, false));
                Integer base = classes.get(column(figure, true));
                most[next] = UNBOUNDED;
                names.add("all but " + column(figure, false));
                boolean isShare = unit(figure) == Unit.PERCENTAGE;
                if (isShare
                        && part != null
                        && base != null
                        && !part.equals(base)
                        && truth[part] > 0
                        && truth[base] >= truth[part]) {
                    truth[next] = truth[base] - truth[part];
                    isInFigures[next] = true;
                    isPrinted[next] =
                            (isPrinted[base] && isPrinted[part]) || isPublishedByName(part, base, truth[next]);
                    known.add(new Link(new int[] {part, next, base}, new double[] {1, 1, -1}));
                }
                next++;
            }
        }

        /**
         * Whether the official statistics give what a part leaves of its base as a count of its own, as those not in
         * education, employment or training: a count that never overlaps with the part in any authority and year, and
         * here is all that is left.
         */
        private boolean isPublishedByName(int part, int base, double left) {
            for (int other = 0; other < vectors.size(); other++) {
                if (isPrinted[other] && truth[other] == left && neverOverlap(part, other, base)) {
                    return true;
                }
            }
            return false;
        }

        private boolean neverOverlap(int part, int other, int base) {
            for (int i = 0; i < truths.size(); i++) {
                double both = vectors.get(part)[i] + vectors.get(other)[i];
                if (both > vectors.get(base)[i] || Double.isNaN(both) != Double.isNaN(vectors.get(base)[i])) {
                    return false;
                }
            }
            return true;
        }

        void narrowAll() {
            boolean hasChanged = true;
            while (hasChanged) {
                hasChanged = false;
                for (Link link : known) {
                    hasChanged |= narrow(link);
                }
            }
        }

        private boolean narrow(Link link) {
            boolean hasChanged = false;
            for (int i = 0; i < link.terms.length; i++) {
                double low = 0;
                double high = 0;
                for (int j = 0; j < link.terms.length; j++) {
                    if (j != i) {
                        double weight = -link.weights[j] / link.weights[i];
                        low += weight * (weight > 0 ? least : most)[link.terms[j]];
                        high += weight * (weight > 0 ? most : least)[link.terms[j]];
                    }
                }
                hasChanged |= narrow(link.terms[i], low, high);
            }
            return hasChanged;
        }

        private boolean narrow(int number, double low, double high) {
            boolean isNarrower = low > least[number] + 0.5 || high < most[number] - 0.5;
            least[number] = Math.max(least[number], low);
            most[number] = Math.min(most[number], high);
            return isNarrower && high < UNBOUNDED / 2 + least[number];
        }

        /** Each link with its neighbours: all links that share a count with it. */
        void solveTables() {
            Map<Integer, List<Link>> byTerm = new HashMap<>();
            for (Link link : known) {
                for (int term : link.terms) {
                    byTerm.computeIfAbsent(term, any -> new ArrayList<>()).add(link);
                }
            }
            for (int number = 0; number < truth.length; number++) {
                if (isSecret(number) && most[number] - least[number] + 1 < 3.0 * policy.possibleValues()) {
                    solve(number, byTerm.getOrDefault(number, List.of()), byTerm);
                }
            }
        }

        private void solve(int number, List<Link> near, Map<Integer, List<Link>> byTerm) {
            List<Link> table = new ArrayList<>(near);
            for (Link link : near) {
                for (int term : link.terms) {
                    for (Link further : byTerm.getOrDefault(term, List.of())) {
                        if (further.terms.length <= 4 && table.size() < 40 && !table.contains(further)) {
                            table.add(further);
                        }
                    }
                }
            }
            Map<Integer, Integer> positions = new LinkedHashMap<>();
            table.forEach(link -> Arrays.stream(link.terms)
                    .forEach(term -> positions.computeIfAbsent(term, any -> positions.size())));
            List<LinearConstraint> constraints = new ArrayList<>();
            for (Link link : table) {
                double[] weights = new double[positions.size()];
                for (int i = 0; i < link.terms.length; i++) {
                    weights[at(positions, link.terms[i])] += link.weights[i];
                }
                constraints.add(new LinearConstraint(weights, Relationship.EQ, 0));
            }
            positions.forEach((term, position) -> {
                double[] unit = new double[positions.size()];
                unit[position] = 1;
                constraints.add(new LinearConstraint(unit, Relationship.GEQ, least[term]));
                if (most[term] < UNBOUNDED / 2) {
                    constraints.add(new LinearConstraint(unit, Relationship.LEQ, most[term]));
                }
            });
            double[] wanted = new double[positions.size()];
            wanted[at(positions, number)] = 1;
            LinearObjectiveFunction objective = new LinearObjectiveFunction(wanted, 0);
            double low = optimum(objective, constraints, GoalType.MINIMIZE);
            double high = most[number] < UNBOUNDED / 2 ? optimum(objective, constraints, GoalType.MAXIMIZE) : UNBOUNDED;
            narrow(number, Math.ceil(low - 1e-6), Math.floor(high + 1e-6));
        }

        private static int at(Map<Integer, Integer> positions, int term) {
            Integer position = positions.get(term);
            if (position == null) {
                throw new IllegalStateException("count " + term + " is not in the table");
            }
            return position;
        }

        private static double optimum(
                LinearObjectiveFunction objective, List<LinearConstraint> constraints, GoalType goal) {
            return new SimplexSolver()
                    .optimize(
                            new MaxIter(10_000),
                            objective,
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        }

        private boolean isSecret(int number) {
            return isInFigures[number]
                    && !isPrinted[number]
                    && truth[number] >= 1
                    && truth[number] <= policy.suppressedUpTo();
        }

        /** What can be told more closely than the policy allows, and than was known before. */
        List<Recovered> recovered(Attempt before) {
            List<Recovered> recovered = new ArrayList<>();
            for (int number = 0; number < truth.length; number++) {
                if (isSecret(number) && possible(number) < Math.min(policy.possibleValues(), before.possible(number))) {
                    recovered.add(
                            new Recovered(names.get(number), Math.round(truth[number]), least[number], most[number]));
                }
            }
            return recovered;
        }

        private double possible(int number) {
            return Math.floor(most[number] + 1e-6) - Math.ceil(least[number] - 1e-6) + 1;
        }
    }

    private @Nullable Double numerator(ExtractFigure figure) {
        return counted(figure, false);
    }

    private @Nullable Double base(ExtractFigure figure) {
        return counted(figure, true);
    }

    /** The numerator or base where it counts children: no sums of scores or days, and not the population. */
    private @Nullable Double counted(ExtractFigure figure, boolean isBase) {
        return switch (unit(figure)) {
            case COUNT, PER_10_000 -> isBase ? null : figure.numerator();
            case PERCENTAGE -> isBase ? figure.denominator() : figure.numerator();
            case POUNDS, SCORE, PERCENTAGE_POINTS -> null;
            case MEAN, MEAN_DAYS, MEAN_MONTHS, MEDIAN_DAYS, MEAN_POUNDS -> isBase ? figure.denominator() : null;
        };
    }

    private Unit unit(ExtractFigure figure) {
        return catalogue.indicator(figure.indicator()).orElseThrow().unit();
    }
}
