package hearth.web.scorecard;

import hearth.warehouse.strategy.Strategy;
import hearth.web.area.Area;
import hearth.web.site.Request;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A council's board in short, for a page that leads to it.
 *
 * @param headline how many aims are met, and how many measures moved by more than chance
 * @param rest what the headline does not count
 * @param strategy the title of the council's strategy; empty for the general board
 * @param aimsDue how many of the strategy's aims are due on each day that it names
 */
public record BoardSummary(
        String headline, String rest, Optional<String> strategy, SortedMap<LocalDate, Long> aimsDue) {
    /** Empty where no measure of the board has a figure. */
    public static Optional<BoardSummary> of(Area council, Request request, BoardFiles files) throws SQLException {
        Optional<Strategy> strategy = files.strategy(
                council.laCode().orElse(""), BoardFiles.World.of(request.lease().release()), request.catalogue());
        Board board =
                new BoardQuestion(council, strategy, Optional.empty()).alone(request.lease(), request.catalogue());
        return board.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new BoardSummary(
                        board.headline().title(),
                        board.headline().rest(),
                        strategy.map(Strategy::title),
                        strategy.map(BoardSummary::aimsDue).orElseGet(TreeMap::new)));
    }

    private static SortedMap<LocalDate, Long> aimsDue(Strategy strategy) {
        return strategy.measures().stream()
                .filter(measure -> measure.about().isEmpty())
                .flatMap(measure -> Goal.of(measure).filter(Goal::isAim).stream())
                .flatMap(goal -> goal.target().due().stream())
                .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
    }
}
