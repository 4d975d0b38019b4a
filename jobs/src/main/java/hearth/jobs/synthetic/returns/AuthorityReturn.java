package hearth.jobs.synthetic.returns;

import hearth.jobs.synthetic.life.Life;
import hearth.jobs.synthetic.life.ReturnPeriod;
import hearth.jobs.synthetic.life.SimulatedPeriodOfCare;
import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.random.Randomness;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One council's return for one period: every child looked after in it and the care leavers with a birthday in it.
 *
 * @param isWithEarlierEpisodes whether those in care in the period have their episodes of before it too
 */
public record AuthorityReturn(
        Council council, ReturnPeriod returnPeriod, List<ChildYear> children, boolean isWithEarlierEpisodes) {
    public AuthorityReturn {
        children = List.copyOf(children);
    }

    public static AuthorityReturn of(Council council, ReturnPeriod returnPeriod, List<Life> lives, Randomness random) {
        OutcomeMaker outcomes = new OutcomeMaker(council, returnPeriod, random);
        List<ChildYear> children = lives.stream()
                .map(life -> childYear(life, returnPeriod, outcomes))
                .filter(child -> child.lookedAfter() || child.leaver().isPresent())
                .toList();
        return new AuthorityReturn(council, returnPeriod, children, false);
    }

    /**
     * The same with the episodes before its period of all who are in care in it: what a council sends that takes its first
     * return from the whole of its records. Without them nobody knows when care began that began with an earlier episode.
     */
    public AuthorityReturn withEarlierEpisodes() {
        return new AuthorityReturn(council, returnPeriod, children, true);
    }

    private static ChildYear childYear(Life life, ReturnPeriod returnPeriod, OutcomeMaker outcomes) {
        boolean lookedAfter =
                life.periods().stream().anyMatch(period -> returnPeriod.overlaps(period.start(), period.end()));
        Optional<HealthYear> health = lookedAfter && allYear(life, returnPeriod.twelveMonths())
                ? Optional.of(outcomes.health(life.person()))
                : Optional.empty();
        return new ChildYear(
                life,
                lookedAfter,
                health,
                CareLeavers.ageIn(returnPeriod, life)
                        .map(age -> outcomes.leaver(life.person(), age))
                        .or(() -> CareLeavers.ageOfOthersIn(returnPeriod, life)
                                .filter(age -> lookedAfter)
                                .map(LeaverYear::ofOthers)));
    }

    /** Looked after all through the period; beginning on its first or ending on its last day is no break. */
    private static boolean allYear(Life life, ReturnPeriod returnPeriod) {
        List<SimulatedPeriodOfCare> touching = life.periods().stream()
                .filter(period -> returnPeriod.overlaps(period.start(), period.end()))
                .toList();
        boolean cared = touching.stream().anyMatch(period -> !period.respite());
        return cared && touching.stream().noneMatch(period -> interrupts(period, returnPeriod));
    }

    private static boolean interrupts(SimulatedPeriodOfCare period, ReturnPeriod returnPeriod) {
        boolean begins = period.start().isAfter(returnPeriod.start());
        LocalDate end = period.end();
        boolean ends = !end.isBefore(returnPeriod.start()) && end.isBefore(returnPeriod.end());
        return begins || ends || period.respite();
    }

    /** The children looked after in the return period. */
    public Stream<ChildYear> lookedAfter() {
        return children.stream().filter(ChildYear::lookedAfter);
    }
}
