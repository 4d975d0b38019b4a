package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Counts days at risk and events of spells within a window. Days before the window count for nobody (left truncation).
 * Where the start of a spell is unknown, its time in care is known to be in the last band only once what is seen of it
 * is; until then its exits are not counted, as its short stays would be long ones.
 */
final class RiskDays {
    /** Ends so shortly before the eighteenth birthday are for turning 18. */
    private static final int DAYS_AROUND_BIRTHDAY = 7;

    private final CareCounts counts;
    private final LocalDate from;
    private final LocalDate to;

    RiskDays(CareCounts counts, LocalDate from, LocalDate to) {
        this.counts = counts;
        this.from = from;
        this.to = to;
    }

    void count(CareSpell spell) {
        List<Placement> placements = spell.placements();
        LocalDate adult = spell.eighteenthBirthday().minusDays(DAYS_AROUND_BIRTHDAY);
        countEntry(spell);
        for (int i = 0; i < placements.size(); i++) {
            Placement placement = placements.get(i);
            LocalDate known = placement.endedOn();
            boolean ends = known != null && !known.isAfter(to) && known.isBefore(adult);
            LocalDate end = ends && known != null ? known : earlier(to, adult);
            if (!end.isBefore(from)) {
                countDays(spell, placement, end);
                if (ends) {
                    countEnd(spell, placement, end, placements.subList(i + 1, placements.size()));
                }
            }
        }
    }

    private void countEntry(CareSpell spell) {
        LocalDate start = spell.startedOn();
        if (spell.isStartKnown() && start.isAfter(from) && !start.isAfter(to)) {
            int age = AgeBand.of(days(spell.first().bornOn(), start)).index();
            counts.entryCells[spell.group().index()][
                    age * PlacementState.COUNT + spell.first().state().index()]++;
        }
    }

    private void countDays(CareSpell spell, Placement placement, LocalDate end) {
        double born = days(placement.bornOn(), placement.startedOn());
        double inCare = days(spell.startedOn(), placement.startedOn());
        double at = Math.max(0, days(placement.startedOn(), from));
        double last = days(placement.startedOn(), end);
        while (at < last) {
            int age = AgeBand.of(born + at).index();
            int care = Bands.index(Bands.IN_CARE, inCare + at);
            int stay = Bands.index(Bands.IN_PLACEMENT, at);
            double next = Math.min(
                    Math.min(last, AgeBand.endOf(age) - born),
                    Math.min(Bands.end(Bands.IN_CARE, care) - inCare, Bands.end(Bands.IN_PLACEMENT, stay)));
            if (isTimeInCareKnown(spell, care)) {
                counts.exits.atRisk(exitCell(placement, age, care), next - at);
            }
            counts.moves.atRisk(moveCell(placement, age, stay), next - at);
            at = next;
        }
    }

    /** An event on a day happens before that day ends: it belongs to the band in which the day before ended. */
    private void countEnd(CareSpell spell, Placement placement, LocalDate end, List<Placement> later) {
        double length = Math.max(0, days(placement.startedOn(), end) - 0.5);
        int age = AgeBand.of(days(placement.bornOn(), placement.startedOn()) + length)
                .index();
        if (!later.isEmpty()) {
            int stay = Bands.index(Bands.IN_PLACEMENT, length);
            counts.moves.event(moveCell(placement, age, stay));
            counts.destinations[placement.state().index() * AgeBand.COUNT + age][
                    later.get(0).state().index()]++;
            return;
        }
        int care = Bands.index(Bands.IN_CARE, days(spell.startedOn(), placement.startedOn()) + length);
        if (isTimeInCareKnown(spell, care)) {
            counts.exits.event(exitCell(placement, age, care));
            counts.reasons[age * Bands.CARE_COUNT + care][
                    Math.min(placement.reason().index(), LeavingReason.OTHER.index())]++;
        }
    }

    private static boolean isTimeInCareKnown(CareSpell spell, int care) {
        return spell.isStartKnown() || care == Bands.CARE_COUNT - 1;
    }

    private int exitCell(Placement placement, int age, int care) {
        return counts.exits.cell(placement.group().index(), placement.state().index(), age, care);
    }

    private int moveCell(Placement placement, int age, int stay) {
        return counts.moves.cell(placement.group().index(), placement.state().index(), age, stay);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static double days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
