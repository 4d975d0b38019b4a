package hearth.web.scorecard;

import hearth.warehouse.strategy.Priority;
import hearth.warehouse.strategy.Strategy;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which strategy a board is about, and how many children. */
final class Subtitle {
    private Subtitle() {}

    /** @param day of the release: a strategy that ended before it has ended */
    static String of(Board board, LocalDate day) {
        List<String> parts = new ArrayList<>();
        board.strategy().map(strategy -> strategy(strategy, day)).ifPresent(parts::add);
        board.size().map(Subtitle::size).ifPresent(parts::add);
        parts.add("years to 31 March");
        return String.join(" · ", parts);
    }

    private static String strategy(Strategy strategy, LocalDate day) {
        long priorities = strategy.priorities().stream()
                .filter(priority -> !priority.isContext())
                .count();
        String ended = strategy.to().isBefore(day)
                ? ", ended " + Dates.full(strategy.to()) + "; aims kept as printed"
                : ", " + strategy.from().getYear() + " to " + strategy.to().getYear();
        return "“" + strategy.title() + "”" + ended + " · " + Headline.words((int) priorities)
                + (priorities == 1 ? " priority" : " priorities");
    }

    /** Such as "639 children in care, 93 per 10,000 (England 67)". */
    private static String size(Row size) {
        RowText text = new RowText(size);
        Figure now = size.now();
        String children = now.numerator()
                .map(count -> Numbers.published(count) + " children in care, ")
                .orElse("children in care: ");
        return children + text.figure(now) + " per 10,000 (England " + text.england() + ")";
    }

    /** The priorities for which no measure is named, in a sentence. */
    static String unmeasured(List<Priority> priorities) {
        return "No measure is named for: "
                + String.join("; ", priorities.stream().map(Priority::title).toList()) + ".";
    }
}
