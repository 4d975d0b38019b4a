package hearth.jobs.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Weaves legal statuses and stays into episodes: a new one whenever either changes. */
final class EpisodeWeaver {
    /** The first day of the collection year 2019, which brought the reason "custody" for a move. */
    private static final LocalDate CUSTODY_FROM = LocalDate.of(2018, 4, 1);

    private EpisodeWeaver() {}

    static List<Episode> weave(PeriodPlan plan, List<Stay> stays) {
        List<LegalStep> steps = plan.legalSteps().stream()
                .map(step -> afterTimeAway(step, stays))
                .toList();
        TreeSet<LocalDate> cuts = new TreeSet<>();
        stays.forEach(stay -> cuts.add(stay.start()));
        steps.stream().filter(step -> step.from().isBefore(plan.end())).forEach(step -> cuts.add(step.from()));
        List<Episode> episodes = new ArrayList<>();
        List<LocalDate> starts = List.copyOf(cuts);
        for (int i = 0; i < starts.size(); i++) {
            LocalDate start = starts.get(i);
            boolean last = i == starts.size() - 1;
            LocalDate end = last ? plan.end() : starts.get(i + 1);
            Stay stay = stayOn(start, stays);
            boolean movesOn = !last && stay.end().equals(end);
            episodes.add(new Episode(
                    start,
                    end,
                    startReason(start, plan.start(), stay, steps),
                    legalStatusOn(start, steps),
                    stay.placement(),
                    last ? plan.endReason() : "X1",
                    movesOn ? moveReason(stay, stayOn(end, stays)) : ""));
        }
        return episodes;
    }

    /** A status is not changed while the child is on a short time away, but the day after the return. */
    private static LegalStep afterTimeAway(LegalStep step, List<Stay> stays) {
        Stay stay = stayOn(step.from(), stays);
        boolean justBack = stay.start().equals(step.from()) && cameBack(stay, stays);
        if (stay.placement().temporary()) {
            return new LegalStep(stay.end().plusDays(1), step.status());
        }
        return justBack ? new LegalStep(step.from().plusDays(1), step.status()) : step;
    }

    private static boolean cameBack(Stay stay, List<Stay> stays) {
        int at = stays.indexOf(stay);
        return at > 0 && stays.get(at - 1).placement().temporary();
    }

    private static Stay stayOn(LocalDate day, List<Stay> stays) {
        Stay found = stays.get(0);
        for (Stay stay : stays) {
            if (!stay.start().isAfter(day)) {
                found = stay;
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

    private static String startReason(LocalDate start, LocalDate first, Stay stay, List<LegalStep> steps) {
        if (start.equals(first)) {
            return "S";
        }
        boolean moved = stay.start().equals(start);
        boolean statusChanged = steps.stream().anyMatch(step -> step.from().equals(start));
        boolean sameCarer = stay.arrival() == Stay.Arrival.SAME_CARER;
        if (!moved) {
            return "L";
        }
        if (statusChanged) {
            return sameCarer ? "U" : "B";
        }
        return sameCarer ? "T" : "P";
    }

    private static String moveReason(Stay stay, Stay next) {
        boolean custody = next.placement().kind().equals("R5") && !next.start().isBefore(CUSTODY_FROM);
        return custody ? "CUSTOD" : stay.reasonForMove();
    }
}
