package hearth.jobs.extract;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The numbers of some rows, the first few of which are told. */
final class RowNumbers {
    private static final int TOLD = 5;

    private final SortedSet<Integer> numbers = new TreeSet<>();

    void add(int number) {
        numbers.add(number);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    int size() {
        return numbers.size();
    }

    /** Such as {@code row 7}, or {@code rows 2, 3, 5, 8, 13 and 4 others}. */
    @Override
    public String toString() {
        String first = numbers.stream().limit(TOLD).map(String::valueOf).collect(Collectors.joining(", "));
        int others = numbers.size() - TOLD;
        return (numbers.size() == 1 ? "row " : "rows ")
                + first
                + (others > 0 ? " and " + others + (others == 1 ? " other" : " others") : "");
    }
}
