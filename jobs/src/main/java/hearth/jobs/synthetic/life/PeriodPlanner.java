package hearth.jobs.synthetic.life;

import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.random.Randomness;
import hearth.jobs.synthetic.random.WeightedCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides why a child comes into care, how the law sees it, when it ends and why. */
final class PeriodPlanner {
    private static final LocalDate GUARDIANSHIP_RECODED = LocalDate.of(2018, 4, 1);

    private static final WeightedCodes NEED_BABY = WeightedCodes.of("N1 74 N2 1 N3 4 N4 5 N5 13 N8 3");
    private static final WeightedCodes NEED_CHILD = WeightedCodes.of("N1 64 N2 3 N3 4 N4 9 N5 16 N7 0.3 N8 3");
    private static final WeightedCodes NEED_TEENAGER = WeightedCodes.of("N1 43 N2 4 N3 3 N4 14 N5 20 N6 6 N7 0.3 N8 8");

    private static final WeightedCodes LAW_CHILD = WeightedCodes.of("V2 40 C1 51 L1 6 L2 3");
    private static final WeightedCodes LAW_TEENAGER = WeightedCodes.of("V2 62 C1 28 L1 6 L2 1 J1 3");

    private static final WeightedCodes WAY_BABY =
            WeightedCodes.of("adopted 46 guardian 13 home 22 arranged 4 long 14 other 3");
    private static final WeightedCodes WAY_TODDLER =
            WeightedCodes.of("adopted 24 guardian 14 home 34 arranged 5 long 21 other 3");
    private static final WeightedCodes WAY_CHILD =
            WeightedCodes.of("adopted 1.5 guardian 9 home 42 arranged 5 long 36 other 4");
    private static final WeightedCodes WAY_TEENAGER = WeightedCodes.of("guardian 4 home 48 arranged 2 long 38 other 8");
    private static final WeightedCodes WAY_SIXTEEN = WeightedCodes.of("home 30 long 62 other 8");

    private static final WeightedCodes END_GUARDIAN = WeightedCodes.of("E45 42 E46 10 E47 40 E48 8");
    private static final WeightedCodes END_GUARDIAN_2018 = WeightedCodes.of("E43 52 E44 48");
    private static final WeightedCodes END_HOME = WeightedCodes.of("E4A 68 E4B 32");
    private static final WeightedCodes END_OTHER = WeightedCodes.of("E3 25 E13 22 E9 6 E8 43 E2 1.5 E16 2.5");
    private static final WeightedCodes END_ADULT = WeightedCodes.of("E5 44 E6 14 E7 7 E17 23 E4A 6 E13 1 E8 5");
    private static final WeightedCodes END_ADULT_UNACCOMPANIED = WeightedCodes.of("E5 58 E6 14 E17 20 E8 8");
    private static final WeightedCodes END_REMAND = WeightedCodes.of("E14 70 E9 30");
    private static final WeightedCodes LATE_END = WeightedCodes.of("guardian 45 home 40 arranged 15");

    private static final WeightedCodes ADOPTERS_SEX = WeightedCodes.of("MF 76 MM 9 FF 7 F1 7 M1 1");
    private static final WeightedCodes COUPLE_STATUS = WeightedCodes.of("L11 74 L3 20 L2 6");
    private static final WeightedCodes SAME_SEX_STATUS = WeightedCodes.of("L12 52 L2 20 L4 28");
    private static final WeightedCodes REVERSAL = WeightedCodes.of("RD1 40 RD2 12 RD3 30 RD4 18");

    private final Council council;
    private final Randomness random;

    PeriodPlanner(Council council, Randomness random) {
        this.council = council;
        this.random = random;
    }

    PeriodPlan general(Person child, LocalDate start) {
        int age = child.ageOn(start);
        String need = (age < 2 ? NEED_BABY : age < 10 ? NEED_CHILD : NEED_TEENAGER).pick(random);
        String law = (age < 12 ? LAW_CHILD : LAW_TEENAGER).pick(random);
        if (law.equals("J1")) {
            LocalDate end = capped(child, start.plusDays(random.between(15, 120)));
            return plan(
                    start, end, endAt(child, end, END_REMAND.pick(random)), "N6", List.of(new LegalStep(start, law)));
        }
        return switch (wayOut(age)) {
            case "adopted" -> adopted(child, start, need, law);
            case "guardian" -> ending(child, start, random.lengthOf(330, 0.5), "guardian", need, law);
            case "home" -> ending(child, start, random.lengthOf(150, 1.25), END_HOME.pick(random), need, law);
            case "arranged" -> ending(child, start, random.lengthOf(300, 0.6), "E41", need, law);
            case "other" -> ending(child, start, random.lengthOf(220, 1.1), END_OTHER.pick(random), need, law);
            default -> longTerm(child, start, need, law);
        };
    }

    PeriodPlan unaccompanied(Person child, LocalDate start) {
        LocalDate end = child.adultOn();
        String reason = END_ADULT_UNACCOMPANIED.pick(random);
        if (random.happens(0.16)) {
            LocalDate early = start.plusDays(random.lengthOf(60, 0.9));
            if (early.isBefore(end)) {
                end = early;
                reason = random.happens(0.4) ? "E15" : random.happens(0.8) ? "E3" : "E8";
            }
        }
        List<LegalStep> steps = new ArrayList<>(List.of(new LegalStep(start, "V2")));
        if (random.happens(0.06)) {
            steps.add(new LegalStep(start.plusDays(random.between(90, 250)), "C2"));
        }
        return plan(start, end, reason, "N8", steps);
    }

    private String wayOut(int age) {
        if (age >= 16) {
            return WAY_SIXTEEN.pick(random);
        }
        String way = (age < 1 ? WAY_BABY : age < 5 ? WAY_TODDLER : age < 10 ? WAY_CHILD : WAY_TEENAGER).pick(random);
        boolean declined =
                way.equals("adopted") && !random.happens(council.profile().adoption() / 1.15);
        return declined ? "long" : way;
    }

    private PeriodPlan longTerm(Person child, LocalDate start, String need, String law) {
        LocalDate late = start.plusDays(300L + random.waitOf(365 * 9.0));
        if (late.isBefore(child.adultOn())) {
            int days = (int) (late.toEpochDay() - start.toEpochDay());
            String reason = switch (LATE_END.pick(random)) {
                case "guardian" -> "guardian";
                case "home" -> "E4A";
                default -> "E41";
            };
            return ending(child, start, days, reason, need, law);
        }
        LocalDate end = child.adultOn();
        return plan(start, end, END_ADULT.pick(random), need, orders(start, law));
    }

    private PeriodPlan ending(Person child, LocalDate start, int days, String reason, String need, String law) {
        LocalDate end = capped(child, start.plusDays(days));
        String recoded = reason.equals("guardian") ? guardianCode(end) : reason;
        return plan(start, end, endAt(child, end, recoded), need, orders(start, law));
    }

    private PeriodPlan adopted(Person child, LocalDate start, String need, String law) {
        LocalDate decided = start.plusDays(random.between(120, 330));
        LocalDate order = decided.plusDays(random.between(5, 90));
        if (random.happens(0.14)) {
            return reversed(child, start, decided, order, need, law);
        }
        boolean consent = random.happens(0.06);
        AdoptionPlan.Match match = match(order, consent);
        boolean orderedWhenPlaced = match.byFosterCarer() && random.happens(0.15);
        List<LegalStep> steps = consent
                ? List.of(new LegalStep(start, "V2"))
                : withPlacementOrder(orders(start, law), orderedWhenPlaced ? match.placedOn() : order);
        String reason = consent || random.happens(0.15) ? "E11" : "E12";
        AdoptionPlan.Outcome outcome = new AdoptionPlan.Outcome(Optional.of(match), Optional.empty());
        return new PeriodPlan(
                start, match.adoptedOn(), reason, need, steps, Optional.of(new AdoptionPlan(decided, outcome)));
    }

    /** A plan for adoption that is given up: the child grows up in care. */
    private PeriodPlan reversed(
            Person child, LocalDate start, LocalDate decided, LocalDate order, String need, String law) {
        LocalDate on = order.plusDays(random.between(200, 600));
        List<LegalStep> steps = withPlacementOrder(orders(start, law), order);
        steps.add(new LegalStep(on, "C2"));
        AdoptionPlan.Outcome outcome = new AdoptionPlan.Outcome(
                Optional.empty(), Optional.of(new AdoptionPlan.Reversal(on, REVERSAL.pick(random))));
        return new PeriodPlan(
                start,
                child.adultOn(),
                END_ADULT.pick(random),
                need,
                steps,
                Optional.of(new AdoptionPlan(decided, outcome)));
    }

    private static List<LegalStep> withPlacementOrder(List<LegalStep> steps, LocalDate from) {
        List<LegalStep> kept = new ArrayList<>(steps);
        kept.removeIf(step -> !step.from().isBefore(from));
        kept.add(new LegalStep(from, "E1"));
        return kept;
    }

    private AdoptionPlan.Match match(LocalDate order, boolean consent) {
        boolean carer = random.happens(0.16);
        LocalDate matched = order.plusDays(random.lengthOf(110, 0.7));
        LocalDate placed = matched.plusDays(random.between(7, 45));
        LocalDate adopted = placed.plusDays(100L + random.lengthOf(140, 0.5));
        String sex = ADOPTERS_SEX.pick(random);
        boolean alone = sex.equals("M1") || sex.equals("F1");
        String status = alone ? "L0" : (sex.equals("MF") ? COUPLE_STATUS : SAME_SEX_STATUS).pick(random);
        String kind = carer ? (consent ? "A3" : "A5") : (consent ? "A4" : "A6");
        return new AdoptionPlan.Match(matched, placed, adopted, kind, alone ? 1 : 2, sex, status);
    }

    /** The legal statuses of a stay that may last: police protection first, an interim order, then a full order. */
    private List<LegalStep> orders(LocalDate start, String first) {
        List<LegalStep> steps = new ArrayList<>(List.of(new LegalStep(start, first)));
        LocalDate at = start;
        String status = first;
        if (status.equals("L1") || status.equals("L2")) {
            at = at.plusDays(status.equals("L1") ? random.between(1, 3) : random.between(4, 8));
            status = random.happens(0.7) ? "C1" : "V2";
            steps.add(new LegalStep(at, status));
        }
        if (status.equals("V2") && random.happens(0.62)) {
            at = at.plusDays(random.lengthOf(110, 0.8));
            status = "C1";
            steps.add(new LegalStep(at, status));
        }
        if (status.equals("C1")) {
            steps.add(new LegalStep(at.plusDays(random.between(170, 420)), "C2"));
        }
        return steps;
    }

    private static PeriodPlan plan(LocalDate start, LocalDate end, String reason, String need, List<LegalStep> steps) {
        return new PeriodPlan(start, end, reason, need, steps, Optional.empty());
    }

    private String guardianCode(LocalDate end) {
        return (end.isBefore(GUARDIANSHIP_RECODED) ? END_GUARDIAN_2018 : END_GUARDIAN).pick(random);
    }

    private static LocalDate capped(Person child, LocalDate end) {
        return end.isBefore(child.adultOn()) ? end : child.adultOn();
    }

    private String endAt(Person child, LocalDate end, String reason) {
        return end.equals(child.adultOn()) ? END_ADULT.pick(random) : reason;
    }
}
