package hearth.jobs.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One council's return for one window: every child looked after in it and the care leavers with a birthday in it. */
public record AuthorityReturn(Council council, Window window, List<ChildYear> children) {
    public AuthorityReturn {
        children = List.copyOf(children);
    }

    static AuthorityReturn of(Council council, Window window, List<Life> lives, Chance chance) {
        OutcomeMaker outcomes = new OutcomeMaker(council, window, chance);
        List<ChildYear> children = lives.stream()
                .map(life -> childYear(life, window, outcomes))
                .filter(child -> child.lookedAfter() || child.leaver().isPresent())
                .toList();
        return new AuthorityReturn(council, window, children);
    }

    private static ChildYear childYear(Life life, Window window, OutcomeMaker outcomes) {
        boolean lookedAfter = life.periods().stream().anyMatch(period -> window.overlaps(period.start(), period.end()));
        Optional<HealthYear> health = lookedAfter && allYear(life, window.twelveMonths())
                ? Optional.of(outcomes.health(life.person()))
                : Optional.empty();
        return new ChildYear(
                life, lookedAfter, health, Leaving.ageIn(window, life).map(age -> outcomes.leaver(life.person(), age)));
    }

    /** Looked after without a break through the window, apart from beginning on its first or ending on its last day. */
    private static boolean allYear(Life life, Window window) {
        List<PeriodOfCare> touching = life.periods().stream()
                .filter(period -> window.overlaps(period.start(), period.end()))
                .toList();
        boolean cared = touching.stream().anyMatch(period -> !period.respite());
        return cared && touching.stream().noneMatch(period -> interrupts(period, window));
    }

    private static boolean interrupts(PeriodOfCare period, Window window) {
        boolean begins = period.start().isAfter(window.start());
        LocalDate end = period.end();
        boolean ends = !end.isBefore(window.start()) && end.isBefore(window.end());
        return begins || ends || period.respite();
    }

    /** The children looked after in the window. */
    Stream<ChildYear> lookedAfter() {
        return children.stream().filter(ChildYear::lookedAfter);
    }
}
