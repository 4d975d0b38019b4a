package hearth.jobs.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What happens around a child in care: reviews, times missing, changes of social worker. */
final class ContactHistory {
    private static final Mix TOOK_PART = Mix.of("PN1 55 PN2 5 PN3 3 PN4 6 PN5 14 PN6 12 PN7 5");
    private static final Mix HANDOVER =
            Mix.of("MANAGE 26 LEFTRL 27 TSPROC 27 ORGRST 8 ABSENC 7 PCCHAN 1.5 CHCHAN 1 OTHERS 2.5");
    private static final LocalDate REASON_ASKED_FROM = LocalDate.of(2023, 4, 1);
    private static final int LONGEST_ABSENCE = 45;

    private final Council council;
    private final LocalDate from;
    private final LocalDate until;
    private final Chance chance;

    /** Only what happens between these days is recorded. */
    ContactHistory(Council council, LocalDate from, LocalDate until, Chance chance) {
        this.council = council;
        this.from = from;
        this.until = until;
        this.chance = chance;
    }

    List<Review> reviews(Person child, List<PeriodOfCare> periods) {
        List<Review> reviews = new ArrayList<>();
        for (PeriodOfCare period : cared(periods)) {
            LocalDate due = period.start().plusDays(chance.happens(0.9) ? chance.between(15, 28) : 45);
            LocalDate second = due.plusDays(chance.between(70, 92));
            LocalDate end = earlier(period.end(), until);
            while (due.isBefore(end)) {
                if (!due.isBefore(from)) {
                    reviews.add(new Review(due, child.ageOn(due) < 4 ? "PN0" : TOOK_PART.pick(chance)));
                }
                due = due.isBefore(second)
                        ? second
                        : due.plusDays(chance.happens(0.93) ? chance.between(150, 184) : 230);
            }
        }
        return reviews;
    }

    List<Incident> incidents(Person child, List<PeriodOfCare> periods) {
        List<Incident> incidents = new ArrayList<>();
        for (PeriodOfCare period : cared(periods)) {
            double usual = child.unaccompanied() ? 0.12 : 0.17;
            if (chance.happens(usual * Math.exp(0.4 * child.difficulty()))) {
                addIncidents(incidents, child, period);
            }
        }
        return incidents;
    }

    private void addIncidents(List<Incident> incidents, Person child, PeriodOfCare period) {
        LocalDate at = later(period.start(), child.birthday(11)).plusDays(chance.waitOf(150));
        LocalDate end = earlier(period.end(), until);
        String kind = chance.happens(0.85) ? "M" : "A";
        double gap = 40 + chance.waitOf(160);
        while (at.isBefore(end)) {
            int days = chance.happens(0.96) ? chance.waitOf(1.2) : Math.min(LONGEST_ABSENCE, chance.waitOf(15));
            LocalDate back = earlier(at.plusDays(days), period.end());
            if (!back.isBefore(from)) {
                incidents.add(new Incident(kind, at, back));
            }
            at = back.plusDays(1L + chance.waitOf(gap));
        }
    }

    List<SocialWorkerSpell> socialWorkers(List<PeriodOfCare> periods) {
        List<SocialWorkerSpell> spells = new ArrayList<>();
        for (PeriodOfCare period : cared(periods)) {
            LocalDate at = period.start();
            String reason = "FCONTA";
            LocalDate end = period.end();
            while (at.isBefore(end) && at.isBefore(until)) {
                LocalDate next = earlier(end, at.plusDays(20L + chance.waitOf(340)));
                if (!next.isBefore(from)) {
                    spells.add(new SocialWorkerSpell(worker(), at, next, at.isBefore(REASON_ASKED_FROM) ? "" : reason));
                }
                reason = HANDOVER.pick(chance);
                at = next;
            }
        }
        return spells;
    }

    private String worker() {
        int staff = (int) Math.max(8, council.profile().childrenInYear() / 14);
        return "SW" + council.laCode() + (1_000 + chance.between(1, staff));
    }

    /** The periods that are more than short breaks and not over before the recorded time. */
    private List<PeriodOfCare> cared(List<PeriodOfCare> periods) {
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
