package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A time in which no lever is newly pulled: what the levers pulled before do to entries and rates. */
final class Phase {
    /** In days from the day of the forecast; the next phase's start, or never. */
    final double end;

    private final Scenario scenario;
    private final LocalDate day;
    private final double[][] entries = new double[ChildGroup.COUNT][AgeBand.COUNT];
    private final double ownCarersFirst;

    private Phase(Scenario scenario, LocalDate day, double end) {
        this.scenario = scenario;
        this.day = day;
        this.end = end;
        Arrays.stream(entries).forEach(ages -> Arrays.fill(ages, 1));
        scenario.pulledBy(day, Lever.EntryChange.class)
                .forEach(lever -> entries[lever.group().index()][lever.age().index()] *= 1 + lever.change());
        this.ownCarersFirst = 1
                - scenario.pulledBy(day, Lever.OwnCarersFirst.class)
                        .mapToDouble(lever -> 1 - lever.share())
                        .reduce(1, (one, other) -> one * other);
    }

    /** The phases of a scenario from the day of the forecast on, in order; one for the base. */
    static List<Phase> of(Scenario scenario, LocalDate asOf) {
        List<LocalDate> starts = Stream.concat(
                        Stream.of(asOf),
                        scenario.levers().stream().map(Lever::from).filter(asOf::isBefore))
                .distinct()
                .sorted()
                .toList();
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            double end =
                    i + 1 < starts.size() ? ChronoUnit.DAYS.between(asOf, starts.get(i + 1)) : Double.POSITIVE_INFINITY;
            phases.add(new Phase(scenario, starts.get(i), end));
        }
        return phases;
    }

    /** Children who enter for each who would without levers. */
    double entries(int group, int age) {
        return entries[group][age];
    }

    double mostEntries(int group) {
        return Arrays.stream(entries[group]).max().orElseThrow();
    }

    double ownCarersFirst() {
        return ownCarersFirst;
    }

    /** Rates with the levers pulled; the same object where none is. */
    DrawnRates rates(DrawnRates drawn) {
        List<Lever.LeavingChange> leaving =
                scenario.pulledBy(day, Lever.LeavingChange.class).toList();
        List<Lever.StepDown> steps =
                scenario.pulledBy(day, Lever.StepDown.class).toList();
        return leaving.isEmpty() && steps.isEmpty() ? drawn : drawn.with(leaving, steps);
    }
}
