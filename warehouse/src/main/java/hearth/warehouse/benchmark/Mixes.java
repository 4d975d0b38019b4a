package hearth.warehouse.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two mixes of the same groups, such as where those went who left care in two years: how many are in each group. */
public record Mixes(List<Group> groups) {
    /** Below it the test's approximation is poor (Cochran): small groups are taken together. */
    private static final double LEAST_EXPECTED = 5;

    /** The values that 95% of chi-squares with 1, 2, 3 ... degrees of freedom lie below. */
    private static final double[] CRITICAL = {3.841, 5.991, 7.815, 9.488, 11.070, 12.592, 14.067, 15.507, 16.919, 18.307
    };

    /** The normal deviate that 95% lie below. */
    private static final double DEVIATE = 1.644854;

    public Mixes {
        groups = List.copyOf(groups);
    }

    /** How many are in one group in the first and in the second mix. */
    public record Group(double first, double second) {
        private double both() {
            return first + second;
        }

        private Group and(Group other) {
            return new Group(first + other.first, second + other.second);
        }
    }

    /**
     * Whether they differ by more than chance, by Pearson's chi-square at 95%; empty where too few are in all groups but
     * one.
     */
    public Optional<Boolean> differ() {
        double first = groups.stream().mapToDouble(Group::first).sum();
        double second = groups.stream().mapToDouble(Group::second).sum();
        if (first == 0 || second == 0) {
            return Optional.empty();
        }
        double all = first + second;
        List<Group> tested = together(Math.min(first, second) / all);
        double statistic = 0;
        for (Group group : tested) {
            double expectedFirst = group.both() * first / all;
            double expectedSecond = group.both() * second / all;
            statistic += Math.pow(group.first - expectedFirst, 2) / expectedFirst
                    + Math.pow(group.second - expectedSecond, 2) / expectedSecond;
        }
        return tested.size() < 2 ? Optional.empty() : Optional.of(statistic > critical(tested.size() - 1));
    }

    /** The groups, the smallest taken together until each is large enough. */
    private List<Group> together(double share) {
        List<Group> tested = new ArrayList<>(groups.stream()
                .filter(group -> group.both() > 0)
                .sorted(Comparator.comparingDouble(Group::both))
                .toList());
        while (tested.size() > 1 && tested.get(0).both() * share < LEAST_EXPECTED) {
            tested.add(tested.remove(0).and(tested.remove(0)));
            tested.sort(Comparator.comparingDouble(Group::both));
        }
        return tested;
    }

    /** The value that 95% of chi-squares lie below; with many degrees of freedom Wilson and Hilferty's. */
    private static double critical(int degrees) {
        if (degrees <= CRITICAL.length) {
            return CRITICAL[degrees - 1];
        }
        double spread = 2.0 / (9 * degrees);
        return degrees * Math.pow(1 - spread + DEVIATE * Math.sqrt(spread), 3);
    }
}
