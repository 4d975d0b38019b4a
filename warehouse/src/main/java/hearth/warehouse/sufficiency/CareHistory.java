package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The placements of one council's children, without overlaps, in order of child and start.
 *
 * @param observedFrom the first day from which every start and end is known; earlier placements are those that lasted
 *     until then
 */
public record CareHistory(LocalDate observedFrom, List<Placement> placements) {
    private static final Comparator<Placement> ORDER = Comparator.comparing(Placement::child)
            .thenComparing(Placement::startedOn)
            .thenComparing(Placement::endedOn, Comparator.nullsFirst(Comparator.naturalOrder()));

    public CareHistory {
        placements = clean(placements);
    }

    /**
     * A history whose first day is told by itself: returns run from April to March, so the 1 April before the first end.
     */
    public static CareHistory of(List<Placement> placements) {
        LocalDate firstEnd = placements.stream()
                .flatMap(placement -> Optional.ofNullable(placement.endedOn()).stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        LocalDate april = LocalDate.of(firstEnd.getYear(), 4, 1);
        return new CareHistory(april.isAfter(firstEnd) ? april.minusYears(1) : april, placements);
    }

    /** What was known at the end of a day: nothing that began or ended later. */
    public CareHistory asKnownOn(LocalDate day) {
        return new CareHistory(
                observedFrom,
                placements.stream()
                        .filter(placement -> !placement.startedOn().isAfter(day))
                        .map(placement -> isAfter(placement.endedOn(), day) ? placement.endingOn(null) : placement)
                        .toList());
    }

    /** Children in care at the end of a day by age band and type of home. */
    public int[][] stockOn(LocalDate day) {
        int[][] stock = new int[AgeBand.COUNT][HomeType.COUNT];
        placements.stream().filter(placement -> placement.lastsOn(day)).forEach(placement -> {
            int age = AgeBand.of((double) ChronoUnit.DAYS.between(placement.bornOn(), day))
                    .index();
            stock[age][placement.state().type().index()]++;
        });
        return stock;
    }

    /** Children in care at the end of each of some days, by state. */
    public int[][] childrenOn(List<LocalDate> days) {
        int[][] children = new int[days.size()][PlacementState.COUNT];
        for (Placement placement : placements) {
            for (int day = 0; day < children.length; day++) {
                if (placement.lastsOn(days.get(day))) {
                    children[day][placement.state().index()]++;
                }
            }
        }
        return children;
    }

    /** The unbroken times in care, each with its placements; a change of legal status alone begins none. */
    List<CareSpell> spells() {
        List<CareSpell> spells = new ArrayList<>();
        List<Placement> spell = new ArrayList<>();
        for (Placement placement : placements) {
            if (!spell.isEmpty() && !placement.continues(spell.get(spell.size() - 1))) {
                spells.add(new CareSpell(spell));
                spell.clear();
            }
            if (!spell.isEmpty() && placement.start() == Placement.Start.SAME_PLACEMENT) {
                spell.add(lengthened(spell.remove(spell.size() - 1), placement));
            } else {
                spell.add(placement);
            }
        }
        if (!spell.isEmpty()) {
            spells.add(new CareSpell(spell));
        }
        return spells;
    }

    private static Placement lengthened(Placement first, Placement next) {
        return new Placement(
                first.child(),
                first.group(),
                first.bornOn(),
                first.start(),
                first.state(),
                first.startedOn(),
                next.endedOn(),
                next.reason());
    }

    private static boolean isAfter(@Nullable LocalDate end, LocalDate day) {
        return end != null && end.isAfter(day);
    }

    /** Of two rows with one start the last, of two with one end the first; a placement ends when the next begins. */
    private static List<Placement> clean(List<Placement> given) {
        List<Placement> ordered = given.stream().sorted(ORDER).toList();
        Map<String, Placement> lastByStart = new LinkedHashMap<>();
        ordered.forEach(placement -> lastByStart.put(placement.child() + '|' + placement.startedOn(), placement));
        Map<String, Placement> firstByEnd = new LinkedHashMap<>();
        lastByStart.values().forEach(placement -> firstByEnd.putIfAbsent(endKey(placement), placement));
        return withoutOverlaps(List.copyOf(firstByEnd.values()));
    }

    private static String endKey(Placement placement) {
        LocalDate end = placement.endedOn();
        return placement.child() + '|' + (end == null ? "open " + placement.startedOn() : end);
    }

    private static List<Placement> withoutOverlaps(List<Placement> placements) {
        List<Placement> clean = new ArrayList<>();
        for (Placement placement : placements) {
            Placement before = clean.isEmpty() ? placement : clean.get(clean.size() - 1);
            if (before.child().equals(placement.child())
                    && before.startedOn().isBefore(placement.startedOn())
                    && before.lastsOn(placement.startedOn())) {
                clean.set(clean.size() - 1, before.endingOn(placement.startedOn()));
            }
            clean.add(placement);
        }
        return List.copyOf(clean);
    }
}
