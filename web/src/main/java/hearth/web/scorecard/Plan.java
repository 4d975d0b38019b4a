package hearth.web.scorecard;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Polarity;
import hearth.warehouse.strategy.Measure;
import hearth.warehouse.strategy.Priority;
import hearth.warehouse.strategy.Strategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a board shows where there are figures for it.
 *
 * @param strategy empty for the general board
 * @param lines in the order of the board
 */
record Plan(Optional<Strategy> strategy, List<Line> lines) {
    /** Numbers of children that chance moves, and the size of an area too: the rate has neither fault. */
    private static final Map<String, String> RATES = Map.of(
            "children_looked_after", "children_looked_after_rate",
            "started_looked_after", "started_looked_after_rate");

    /** How many children the council looks after, for its size. */
    static final String SIZE = "children_looked_after_rate";

    /** Part to the whole that it stands in. */
    private static final Map<String, String> PARTS =
            Map.of("authorised_absence", "overall_absence", "unauthorised_absence", "overall_absence");

    Plan {
        lines = List.copyOf(lines);
    }

    static Plan of(Strategy strategy, Catalogue catalogue) {
        Map<String, List<Line>> byIndicator = new LinkedHashMap<>();
        lines(strategy, catalogue)
                .forEach(line -> byIndicator
                        .computeIfAbsent(line.indicator().id(), id -> new ArrayList<>())
                        .add(line));
        List<Line> chosen = byIndicator.values().stream()
                .map(Plan::first)
                .filter(line -> !byIndicator.containsKey(
                        PARTS.getOrDefault(line.indicator().id(), "")))
                .filter(line -> stands(line, strategy.board()))
                .toList();
        return new Plan(Optional.of(strategy), byPriority(chosen));
    }

    /** The measures about the council that have an indicator; those that the strategy chose, in its order. */
    private static List<Line> lines(Strategy strategy, Catalogue catalogue) {
        List<Line> lines = new ArrayList<>();
        for (Priority priority : strategy.priorities()) {
            for (Measure measure : priority.measures()) {
                if (measure.about().isEmpty() && measure.changeOf().isEmpty()) {
                    indicator(measure, catalogue)
                            .ifPresent(indicator -> lines.add(new Line(priority, Optional.of(measure), indicator)));
                }
            }
        }
        List<String> board = strategy.board();
        if (!board.isEmpty()) {
            lines.removeIf(line -> !board.contains(id(line)));
            lines.sort(Comparator.comparingInt(line -> board.indexOf(id(line))));
        }
        return lines;
    }

    /** The indicator whose figures are shown for a measure. */
    static Optional<Indicator> indicator(Measure measure, Catalogue catalogue) {
        return measure.indicator().flatMap(id -> catalogue.indicator(RATES.getOrDefault(id, id)));
    }

    private static String id(Line line) {
        return line.measure().map(Measure::id).orElse("");
    }

    /** Of the measures with one indicator the first with an aim; without one, the first in its unit. */
    private static Line first(List<Line> same) {
        return same.stream()
                .max(Comparator.comparing(Plan::hasAim).thenComparing(Line::isInItsUnit))
                .filter(best -> hasAim(best) || best.isInItsUnit())
                .flatMap(best -> same.stream()
                        .filter(line -> hasAim(line) == hasAim(best) && line.isInItsUnit() == best.isInItsUnit())
                        .findFirst())
                .orElse(same.get(0));
    }

    private static boolean stands(Line line, List<String> board) {
        return !board.isEmpty()
                || line.indicator().polarity() != Polarity.NEITHER
                || hasAim(line)
                || (line.indicator().id().equals(SIZE) && !line.priority().isContext());
    }

    private static boolean hasAim(Line line) {
        return line.measure().flatMap(Goal::of).filter(Goal::isAim).isPresent();
    }

    /** The lines of each priority together, the priorities in the order of their first lines. */
    private static List<Line> byPriority(List<Line> lines) {
        Map<String, List<Line>> byPriority = new LinkedHashMap<>();
        lines.forEach(line -> byPriority
                .computeIfAbsent(line.priority().id(), id -> new ArrayList<>())
                .add(line));
        return byPriority.values().stream().flatMap(List::stream).toList();
    }
}
