package hearth.jobs.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Leads a child through placements from the first day of a period of care to the last. */
final class PlacementPath {
    private static final Mix WHY =
            Mix.of("CARPL 48 CREQB 14 CREQO 9 CHILD 5 LAREQ 9 CLOSE 4 PLACE 1 STAND 1 ALLEG 1.5 APPRR 0.5 OTHER 8");
    private static final Mix AWAY = Mix.of("T0 1 T1 3 T2 1 T3 5 T4 3");
    private static final int MARGIN = 20;

    private final HomeFinder homes;
    private final double fragility;
    private final Chance chance;

    PlacementPath(HomeFinder homes, double councilFragility, Chance chance) {
        this.homes = homes;
        this.fragility = councilFragility;
        this.chance = chance;
    }

    List<Stay> walk(Person child, PeriodPlan plan) {
        List<Stay> stays = new ArrayList<>();
        LocalDate until = beforeLastStage(plan);
        LocalDate at = plan.start();
        while (at.isBefore(until)) {
            Placement home = nextHome(child, plan, at, stays.isEmpty());
            LocalDate end = earlier(until, aligned(at, at.plusDays(days(child, home, at, stays.size())), plan));
            furnish(stays, new Stay(at, end, home, Stay.Arrival.NEW_CARER, WHY.pick(chance)));
            at = end;
        }
        lastStage(plan, stays, at);
        return stays;
    }

    private Placement nextHome(Person child, PeriodPlan plan, LocalDate at, boolean first) {
        boolean toBeAdopted = plan.adoption().flatMap(AdoptionPlan::match).isPresent();
        if (toBeAdopted || (plan.adoption().isPresent() && child.ageOn(at) < 10)) {
            return homes.foster(at);
        }
        Placement home = homes.forChild(child, at, plan.legalStatusOn(at));
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
        LocalDate home = plan.end().minusDays(chance.between(30, 150));
        return goesHome && home.isAfter(plan.start().plusDays(60)) && chance.happens(0.6) ? home : plan.end();
    }

    private void lastStage(PeriodPlan plan, List<Stay> stays, LocalDate from) {
        if (!from.isBefore(plan.end())) {
            return;
        }
        Stay before = stays.get(stays.size() - 1);
        plan.adoption()
                .flatMap(AdoptionPlan::match)
                .ifPresentOrElse(
                        match -> stays.add(new Stay(
                                from,
                                plan.end(),
                                match.byFosterCarer()
                                        ? before.placement().as(match.placementKind())
                                        : homes.withAdopters(match.placementKind(), from),
                                match.byFosterCarer() ? Stay.Arrival.SAME_CARER : Stay.Arrival.NEW_CARER,
                                "")),
                        () -> stays.add(
                                new Stay(from, plan.end(), homes.withParents(from), Stay.Arrival.NEW_CARER, "")));
        stays.set(stays.size() - 2, before.endedBy("CARPL"));
    }

    private int days(Person child, Placement home, LocalDate at, int staysBefore) {
        double strain = fragility * Math.exp(0.35 * child.difficulty()) * (child.ageOn(at) >= 11 ? 1.25 : 0.9);
        double breaksDown = Math.min(0.85, (staysBefore == 0 ? 0.31 : 0.18) * strain);
        if (chance.happens(breaksDown)) {
            return chance.waitOf(75);
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
        return 20 + chance.waitOf(years * 365 / strain);
    }

    /** A move often comes with a change of legal status: then both happen on one day. */
    private LocalDate aligned(LocalDate start, LocalDate end, PeriodPlan plan) {
        for (LegalStep step : plan.legalSteps()) {
            long apart = Math.abs(step.from().toEpochDay() - end.toEpochDay());
            if (apart <= 25 && step.from().isAfter(start) && chance.happens(0.5)) {
                return step.from();
            }
        }
        return end;
    }

    /** Adds the stay, with what may happen within it: times away, a move of the carer, a match for the long term. */
    private void furnish(List<Stay> stays, Stay stay) {
        long days = stay.end().toEpochDay() - stay.start().toEpochDay();
        boolean settled = stay.placement().fostered() && days > 400;
        if (settled && chance.happens(0.10)) {
            LocalDate on = stay.start().plusDays(chance.between(200, (int) days - 100));
            Placement later = stay.placement().kind().equals("U6")
                    ? stay.placement().as("U4")
                    : stay.placement().at(homes.foster(on).postcode());
            stays.add(new Stay(stay.start(), on, stay.placement(), stay.arrival(), "PLACE"));
            stays.add(new Stay(on, stay.end(), later, Stay.Arrival.SAME_CARER, stay.reasonForMove()));
        } else if (mayGoAway(stay, days) && chance.happens(Math.min(0.3, days / 365.0 * 0.05))) {
            addWithTimeAway(stays, stay, (int) days);
        } else {
            stays.add(stay);
        }
    }

    private static boolean mayGoAway(Stay stay, long days) {
        boolean kind = stay.placement().fostered() || stay.placement().kind().equals("K2");
        return kind && days > 4 * MARGIN && !stay.placement().postcode().isEmpty();
    }

    private void addWithTimeAway(List<Stay> stays, Stay stay, int days) {
        String kind = AWAY.pick(chance);
        int length = kind.equals("T4") ? chance.between(1, 7) : Math.min(MARGIN, chance.waitOf(9));
        LocalDate from = stay.start().plusDays(chance.between(MARGIN, days - 2 * MARGIN));
        LocalDate back = from.plusDays(length);
        if (new Window(0, from, back).holdsYearEnd()) {
            stays.add(stay);
            return;
        }
        stays.add(new Stay(stay.start(), from, stay.placement(), stay.arrival(), ""));
        stays.add(new Stay(from, back, homes.awayFor(kind), Stay.Arrival.NEW_CARER, ""));
        stays.add(new Stay(back, stay.end(), stay.placement(), Stay.Arrival.NEW_CARER, stay.reasonForMove()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
