package hearth.jobs.synthetic.life;

import hearth.jobs.synthetic.random.Randomness;
import hearth.jobs.synthetic.random.WeightedCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Leads a child through placements from the first day of a period of care to the last. */
final class PlacementPath {
    private static final WeightedCodes WHY = WeightedCodes.of(
            "CARPL 48 CREQB 14 CREQO 9 CHILD 5 LAREQ 9 CLOSE 4 PLACE 1 STAND 1 ALLEG 1.5 APPRR 0.5 OTHER 8");
    private static final WeightedCodes AWAY = WeightedCodes.of("T0 1 T1 3 T2 1 T3 5 T4 3");
    private static final int MARGIN = 20;

    private final PlacementFinder finder;
    private final double fragility;
    private final Randomness random;

    PlacementPath(PlacementFinder finder, double councilFragility, Randomness random) {
        this.finder = finder;
        this.fragility = councilFragility;
        this.random = random;
    }

    List<SimulatedPlacement> walk(Person child, PeriodPlan plan) {
        List<SimulatedPlacement> placements = new ArrayList<>();
        LocalDate until = beforeLastStage(plan);
        LocalDate at = plan.start();
        while (at.isBefore(until)) {
            PlacementDetails home = nextHome(child, plan, at, placements.isEmpty());
            LocalDate end = earlier(until, aligned(at, at.plusDays(days(child, home, at, placements.size())), plan));
            furnish(
                    placements,
                    new SimulatedPlacement(at, end, home, SimulatedPlacement.Arrival.NEW_CARER, WHY.pick(random)));
            at = end;
        }
        lastStage(plan, placements, at);
        return placements;
    }

    private PlacementDetails nextHome(Person child, PeriodPlan plan, LocalDate at, boolean first) {
        boolean toBeAdopted = plan.adoption().flatMap(AdoptionPlan::match).isPresent();
        if (toBeAdopted || (plan.adoption().isPresent() && child.ageOn(at) < 10)) {
            return finder.foster(at);
        }
        PlacementDetails home = finder.forChild(child, at, plan.legalStatusOn(at));
        return first && home.kind().equals("U4") ? home.as("U6") : home;
    }

    /** The day the last stage begins: with the adopters, or back with the parents before the order ends. */
    private LocalDate beforeLastStage(PeriodPlan plan) {
        if (plan.adoption().isPresent()) {
            return plan.adoption()
                    .flatMap(AdoptionPlan::match)
                    .map(AdoptionPlan.Match::placedOn)
                    .orElse(plan.end());
        }
        boolean goesHome =
                plan.endReason().equals("E4A") && plan.legalStatusOn(plan.end()).equals("C2");
        LocalDate home = plan.end().minusDays(random.between(30, 150));
        return goesHome && home.isAfter(plan.start().plusDays(60)) && random.happens(0.6) ? home : plan.end();
    }

    private void lastStage(PeriodPlan plan, List<SimulatedPlacement> placements, LocalDate from) {
        if (!from.isBefore(plan.end())) {
            return;
        }
        SimulatedPlacement before = placements.get(placements.size() - 1);
        plan.adoption()
                .flatMap(AdoptionPlan::match)
                .ifPresentOrElse(
                        match -> placements.add(new SimulatedPlacement(
                                from,
                                plan.end(),
                                match.byFosterCarer()
                                        ? before.details().as(match.placementKind())
                                        : finder.withAdopters(match.placementKind(), from),
                                match.byFosterCarer()
                                        ? SimulatedPlacement.Arrival.SAME_CARER
                                        : SimulatedPlacement.Arrival.NEW_CARER,
                                "")),
                        () -> placements.add(new SimulatedPlacement(
                                from, plan.end(), finder.withParents(from), SimulatedPlacement.Arrival.NEW_CARER, "")));
        placements.set(placements.size() - 2, before.endedBy("CARPL"));
    }

    private int days(Person child, PlacementDetails home, LocalDate at, int staysBefore) {
        double strain = fragility * Math.exp(0.35 * child.difficulty()) * (child.ageOn(at) >= 11 ? 1.25 : 0.9);
        double breaksDown = Math.min(0.85, (staysBefore == 0 ? 0.31 : 0.18) * strain);
        if (random.happens(breaksDown)) {
            return random.waitOf(75);
        }
        double years = switch (home.kind()) {
            case "U4", "U1" -> 10;
            case "U2", "U3", "U5", "U6" -> 4.6;
            case "K2", "S1" -> 2.6;
            case "P1" -> 2.2;
            case "K3", "P2" -> 1.6;
            case "R3", "R5", "K1", "R2" -> 0.3;
            default -> 0.6;
        };
        return 20 + random.waitOf(years * 365 / strain);
    }

    /** A move often comes with a change of legal status: then both happen on one day. */
    private LocalDate aligned(LocalDate start, LocalDate end, PeriodPlan plan) {
        for (LegalStep step : plan.legalSteps()) {
            long apart = Math.abs(step.from().toEpochDay() - end.toEpochDay());
            if (apart <= 25 && step.from().isAfter(start) && random.happens(0.5)) {
                return step.from();
            }
        }
        return end;
    }

    /** Adds the placement, with what may happen within it: times away, a move of the carer, a match for the long term. */
    private void furnish(List<SimulatedPlacement> placements, SimulatedPlacement placement) {
        long days = placement.end().toEpochDay() - placement.start().toEpochDay();
        boolean settled = placement.details().fostered() && days > 400;
        if (settled && random.happens(0.10)) {
            LocalDate on = placement.start().plusDays(random.between(200, (int) days - 100));
            PlacementDetails later = placement.details().kind().equals("U6")
                    ? placement.details().as("U4")
                    : placement.details().at(finder.foster(on).postcode());
            placements.add(
                    new SimulatedPlacement(placement.start(), on, placement.details(), placement.arrival(), "PLACE"));
            placements.add(new SimulatedPlacement(
                    on, placement.end(), later, SimulatedPlacement.Arrival.SAME_CARER, placement.reasonForMove()));
        } else if (mayGoAway(placement, days) && random.happens(Math.min(0.3, days / 365.0 * 0.05))) {
            addWithTimeAway(placements, placement, (int) days);
        } else {
            placements.add(placement);
        }
    }

    private static boolean mayGoAway(SimulatedPlacement placement, long days) {
        boolean kind =
                placement.details().fostered() || placement.details().kind().equals("K2");
        return kind && days > 4 * MARGIN && !placement.details().postcode().isEmpty();
    }

    private void addWithTimeAway(List<SimulatedPlacement> placements, SimulatedPlacement placement, int days) {
        String kind = AWAY.pick(random);
        int length = kind.equals("T4") ? random.between(1, 7) : Math.min(MARGIN, random.waitOf(9));
        LocalDate from = placement.start().plusDays(random.between(MARGIN, days - 2 * MARGIN));
        LocalDate back = from.plusDays(length);
        if (new ReturnPeriod(0, from, back).holdsYearEnd()) {
            placements.add(placement);
            return;
        }
        placements.add(new SimulatedPlacement(placement.start(), from, placement.details(), placement.arrival(), ""));
        placements.add(
                new SimulatedPlacement(from, back, finder.awayFor(kind), SimulatedPlacement.Arrival.NEW_CARER, ""));
        placements.add(new SimulatedPlacement(
                back,
                placement.end(),
                placement.details(),
                SimulatedPlacement.Arrival.NEW_CARER,
                placement.reasonForMove()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
