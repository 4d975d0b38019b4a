package hearth.jobs.synthetic.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Weaves legal statuses and placements into episodes: a new one whenever either changes. */
final class EpisodeWeaver {
    /** The first day of the collection year 2019, from which on a move may have the reason "custody" for a move. */
    private static final LocalDate CUSTODY_FROM = LocalDate.of(2018, 4, 1);

    private EpisodeWeaver() {}

    static List<SimulatedEpisode> weave(PeriodPlan plan, List<SimulatedPlacement> placements) {
        List<LegalStep> steps = plan.legalSteps().stream()
                .map(step -> afterTimeAway(step, placements))
                .toList();
        TreeSet<LocalDate> cuts = new TreeSet<>();
        placements.forEach(placement -> cuts.add(placement.start()));
        steps.stream().filter(step -> step.from().isBefore(plan.end())).forEach(step -> cuts.add(step.from()));
        List<SimulatedEpisode> episodes = new ArrayList<>();
        List<LocalDate> starts = List.copyOf(cuts);
        for (int i = 0; i < starts.size(); i++) {
            LocalDate start = starts.get(i);
            boolean last = i == starts.size() - 1;
            LocalDate end = last ? plan.end() : starts.get(i + 1);
            SimulatedPlacement placement = placementOn(start, placements);
            boolean movesOn = !last && placement.end().equals(end);
            episodes.add(new SimulatedEpisode(
                    start,
                    end,
                    startReason(start, plan.start(), placement, steps),
                    legalStatusOn(start, steps),
                    placement.details(),
                    last ? plan.endReason() : "X1",
                    movesOn ? moveReason(placement, placementOn(end, placements)) : ""));
        }
        return episodes;
    }

    /** A status is not changed while the child is on a short time away, but the day after the return. */
    private static LegalStep afterTimeAway(LegalStep step, List<SimulatedPlacement> placements) {
        SimulatedPlacement placement = placementOn(step.from(), placements);
        boolean justBack = placement.start().equals(step.from()) && cameBack(placement, placements);
        if (placement.details().temporary()) {
            return new LegalStep(placement.end().plusDays(1), step.status());
        }
        return justBack ? new LegalStep(step.from().plusDays(1), step.status()) : step;
    }

    private static boolean cameBack(SimulatedPlacement placement, List<SimulatedPlacement> placements) {
        int at = placements.indexOf(placement);
        return at > 0 && placements.get(at - 1).details().temporary();
    }

    private static SimulatedPlacement placementOn(LocalDate day, List<SimulatedPlacement> placements) {
        SimulatedPlacement found = placements.get(0);
        for (SimulatedPlacement placement : placements) {
            if (!placement.start().isAfter(day)) {
                found = placement;
            }
        }
        return found;
    }

    private static String legalStatusOn(LocalDate day, List<LegalStep> steps) {
        String status = steps.get(0).status();
        for (LegalStep step : steps) {
            if (!step.from().isAfter(day)) {
                status = step.status();
            }
        }
        return status;
    }

    private static String startReason(
            LocalDate start, LocalDate first, SimulatedPlacement placement, List<LegalStep> steps) {
        if (start.equals(first)) {
            return "S";
        }
        boolean moved = placement.start().equals(start);
        boolean statusChanged = steps.stream().anyMatch(step -> step.from().equals(start));
        boolean sameCarer = placement.arrival() == SimulatedPlacement.Arrival.SAME_CARER;
        if (!moved) {
            return "L";
        }
        if (statusChanged) {
            return sameCarer ? "U" : "B";
        }
        return sameCarer ? "T" : "P";
    }

    private static String moveReason(SimulatedPlacement placement, SimulatedPlacement next) {
        boolean custody = next.details().kind().equals("R5") && !next.start().isBefore(CUSTODY_FROM);
        return custody ? "CUSTOD" : placement.reasonForMove();
    }
}
