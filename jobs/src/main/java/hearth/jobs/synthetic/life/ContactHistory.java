package hearth.jobs.synthetic.life;

import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.random.Randomness;
import hearth.jobs.synthetic.random.WeightedCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What happens around a child in care: reviews, times missing, changes of social worker. */
final class ContactHistory {
    private static final WeightedCodes TOOK_PART = WeightedCodes.of("PN1 55 PN2 5 PN3 3 PN4 6 PN5 14 PN6 12 PN7 5");
    private static final WeightedCodes HANDOVER =
            WeightedCodes.of("MANAGE 26 LEFTRL 27 TSPROC 27 ORGRST 8 ABSENC 7 PCCHAN 1.5 CHCHAN 1 OTHERS 2.5");
    private static final LocalDate REASON_ASKED_FROM = LocalDate.of(2023, 4, 1);
    private static final int LONGEST_ABSENCE = 45;

    private final Council council;
    private final LocalDate from;
    private final LocalDate until;
    private final Randomness random;

    /** Only what happens between these days is recorded. */
    ContactHistory(Council council, LocalDate from, LocalDate until, Randomness random) {
        this.council = council;
        this.from = from;
        this.until = until;
        this.random = random;
    }

    List<SimulatedReview> reviews(Person child, List<SimulatedPeriodOfCare> periods) {
        List<SimulatedReview> reviews = new ArrayList<>();
        for (SimulatedPeriodOfCare period : cared(periods)) {
            LocalDate due = period.start().plusDays(random.happens(0.9) ? random.between(15, 28) : 45);
            LocalDate second = due.plusDays(random.between(70, 92));
            LocalDate end = earlier(period.end(), until);
            while (due.isBefore(end)) {
                if (!due.isBefore(from)) {
                    reviews.add(new SimulatedReview(due, child.ageOn(due) < 4 ? "PN0" : TOOK_PART.pick(random)));
                }
                due = due.isBefore(second)
                        ? second
                        : due.plusDays(random.happens(0.93) ? random.between(150, 184) : 230);
            }
        }
        return reviews;
    }

    List<SimulatedIncident> incidents(Person child, List<SimulatedPeriodOfCare> periods) {
        List<SimulatedIncident> incidents = new ArrayList<>();
        for (SimulatedPeriodOfCare period : cared(periods)) {
            double usual = child.unaccompanied() ? 0.12 : 0.17;
            if (random.happens(usual * Math.exp(0.4 * child.difficulty()))) {
                addIncidents(incidents, child, period);
            }
        }
        return incidents;
    }

    private void addIncidents(List<SimulatedIncident> incidents, Person child, SimulatedPeriodOfCare period) {
        LocalDate at = later(period.start(), child.birthday(11)).plusDays(random.waitOf(150));
        LocalDate end = earlier(period.end(), until);
        String kind = random.happens(0.85) ? "M" : "A";
        double gap = 40 + random.waitOf(160);
        while (at.isBefore(end)) {
            int days = random.happens(0.96) ? random.waitOf(1.2) : Math.min(LONGEST_ABSENCE, random.waitOf(15));
            LocalDate back = earlier(at.plusDays(days), period.end());
            if (!back.isBefore(from)) {
                incidents.add(new SimulatedIncident(kind, at, back));
            }
            at = back.plusDays(1L + random.waitOf(gap));
        }
    }

    List<SocialWorkerSpell> socialWorkers(List<SimulatedPeriodOfCare> periods) {
        List<SocialWorkerSpell> spells = new ArrayList<>();
        for (SimulatedPeriodOfCare period : cared(periods)) {
            LocalDate at = period.start();
            String reason = "FCONTA";
            LocalDate end = period.end();
            while (at.isBefore(end) && at.isBefore(until)) {
                LocalDate next = earlier(end, at.plusDays(20L + random.waitOf(340)));
                if (!next.isBefore(from)) {
                    spells.add(new SocialWorkerSpell(worker(), at, next, at.isBefore(REASON_ASKED_FROM) ? "" : reason));
                }
                reason = HANDOVER.pick(random);
                at = next;
            }
        }
        return spells;
    }

    private String worker() {
        int staff = (int) Math.max(8, council.profile().childrenInYear() / 14);
        return "SW" + council.laCode() + (1_000 + random.between(1, staff));
    }

    /** The periods that are more than short breaks and not over before the recorded time. */
    private List<SimulatedPeriodOfCare> cared(List<SimulatedPeriodOfCare> periods) {
        return periods.stream()
                .filter(period -> !period.respite() && !period.end().isBefore(from))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
