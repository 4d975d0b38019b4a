package hearth.warehouse.sufficiency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Children in care at the start of a forecast as two lists of counts that nothing ties together but the kind of home and
 * the age band: how old they are, and for how long they have been in care and in their home. No child can be read off.
 */
record StockCounts(SortedMap<Ages, Integer> ages, SortedMap<Times, Integer> times) {
    private static final double QUARTER = AgeBand.DAYS_IN_YEAR / 4;
    /** A day before the eighteenth birthday, in whichever years. */
    private static final double OLDEST_DAYS = 6573;

    /** Children of an age in completed quarters of a year. */
    record Ages(int group, int state, int quarters) implements Comparable<Ages> {
        int ageBand() {
            return AgeBand.of((quarters + 0.5) * QUARTER).index();
        }

        @Override
        public int compareTo(Ages other) {
            return Integer.compare(place(), other.place());
        }

        private int place() {
            return (group * PlacementState.COUNT + state) * 100 + quarters;
        }
    }

    /** Children of an age band by band of time in care and in the placement. */
    record Times(int group, int state, int ageBand, int careBand, int stayBand) implements Comparable<Times> {
        @Override
        public int compareTo(Times other) {
            return Integer.compare(place(), other.place());
        }

        private int place() {
            return ((group * PlacementState.COUNT + state) * AgeBand.COUNT + ageBand) * 100 + careBand * 10 + stayBand;
        }
    }

    static StockCounts of(List<StockCell> stock) {
        SortedMap<Ages, Integer> ages = new TreeMap<>();
        SortedMap<Times, Integer> times = new TreeMap<>();
        for (StockCell child : stock) {
            Ages age = new Ages(child.group(), child.state(), (int) (child.age().from() / QUARTER));
            ages.merge(age, 1, Integer::sum);
            times.merge(
                    new Times(
                            child.group(),
                            child.state(),
                            age.ageBand(),
                            Bands.index(Bands.IN_CARE, child.inCare().from()),
                            Bands.index(Bands.IN_PLACEMENT, child.placed().from())),
                    1,
                    Integer::sum);
        }
        return new StockCounts(ages, times);
    }

    /** Children like those counted: ages and times are put together by chance, the same each time. */
    List<StockCell> cells() {
        Map<Times, List<Times>> lengths = new TreeMap<>();
        times.forEach((time, count) -> lengths.computeIfAbsent(
                        new Times(time.group(), time.state(), time.ageBand(), 0, 0), home -> new ArrayList<>())
                .addAll(Collections.nCopies(count, time)));
        lengths.forEach((home, list) -> Collections.shuffle(list, new Random(home.place())));
        List<StockCell> cells = new ArrayList<>();
        ages.forEach((age, count) -> {
            List<Times> left =
                    lengths.getOrDefault(new Times(age.group(), age.state(), age.ageBand(), 0, 0), List.of());
            for (int i = 0; i < count && !left.isEmpty(); i++) {
                cells.add(cell(age, left.remove(left.size() - 1)));
            }
        });
        return cells;
    }

    private static StockCell cell(Ages age, Times time) {
        double from = Math.min(OLDEST_DAYS, age.quarters() * QUARTER);
        return new StockCell(
                age.group(),
                age.state(),
                new StockCell.Days(from, Math.min(OLDEST_DAYS, from + QUARTER)),
                StockCell.Days.within(Bands.IN_CARE, time.careBand()),
                StockCell.Days.within(Bands.IN_PLACEMENT, time.stayBand()));
    }
}
