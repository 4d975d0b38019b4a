package hearth.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Counts with the sums that bind them, and what somebody who sees the shown ones can work out of the hidden ones.
 *
 * <p>A hidden count is protected when enough numbers remain possible for it. Where they do not, the smallest shown count
 * of a sum that it stands in is hidden too, until they do.
 */
final class LinkedCounts {
    private static final long UNBOUNDED = 1L << 40;

    /** How a count can be seen. */
    enum Seen {
        /** Shown as the policy has it, or hidden. */
        SERVED,
        /** Printed elsewhere as it is. Hiding it would protect nothing. */
        PUBLISHED,
        /** Nowhere by itself: what a part leaves of its whole. */
        NEVER
    }

    private final DisclosurePolicy policy;
    private final List<int[]> sums = new ArrayList<>();
    private final BitSet hidden = new BitSet();
    private int size;
    private long[] counts = new long[1024];
    private Seen[] seen = new Seen[1024];
    private long[] lower = {};
    private long[] upper = {};

    LinkedCounts(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /** Adds a count and gives its number. */
    int add(long count, Seen how) {
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, 2 * size);
            seen = Arrays.copyOf(seen, 2 * size);
        }
        counts[size] = count;
        seen[size] = how;
        hidden.set(size, how == Seen.SERVED && !policy.isShown(count));
        return size++;
    }

    /** Notes that a count is printed elsewhere. */
    void publish(int count) {
        seen[count] = Seen.PUBLISHED;
    }

    /**
     * Binds a whole to its parts. Parts that come to more than the whole say nothing about it.
     *
     * @return the number of what the parts leave of the whole, a count that is never shown; empty when they leave nothing
     */
    OptionalInt sum(int whole, List<Integer> parts) {
        long left = counts[whole];
        for (int part : parts) {
            left -= counts[part];
        }
        if (left < 0 || parts.contains(whole)) {
            return OptionalInt.empty();
        }
        int[] terms = new int[parts.size() + (left == 0 ? 1 : 2)];
        terms[0] = whole;
        for (int i = 0; i < parts.size(); i++) {
            terms[i + 1] = parts.get(i);
        }
        sums.add(terms);
        if (left == 0) {
            return OptionalInt.empty();
        }
        terms[terms.length - 1] = add(left, Seen.NEVER);
        return OptionalInt.of(terms[terms.length - 1]);
    }

    /** Hides counts until all hidden ones are protected, and tells which are hidden then. */
    BitSet protect() {
        int[][] sumsOf = sumsOf();
        while (true) {
            deduce();
            boolean hasChanged = false;
            for (int count = 0; count < size; count++) {
                if (isSensitive(count) && upper[count] - lower[count] + 1 < policy.possibleValues()) {
                    hasChanged |= hideAnother(sumsOf[count]);
                }
            }
            if (!hasChanged) {
                return hidden;
            }
        }
    }

    private boolean isSensitive(int count) {
        boolean isSmall = counts[count] >= 1 && counts[count] <= policy.hiddenUpTo();
        return isSmall && seen[count] != Seen.PUBLISHED;
    }

    /** Hides the smallest shown part of these sums, or else a zero, or else a whole; false when nothing is left to hide. */
    private boolean hideAnother(int[] ofSums) {
        return hideSmallest(ofSums, 1, count -> counts[count] > 0)
                || hideSmallest(ofSums, 1, count -> true)
                || hideSmallest(ofSums, 0, count -> true);
    }

    private boolean hideSmallest(int[] ofSums, int firstTerm, IntPredicate isWanted) {
        int smallest = -1;
        for (int sum : ofSums) {
            int[] terms = sums.get(sum);
            for (int i = firstTerm; i < terms.length; i++) {
                int term = terms[i];
                boolean canBeHidden = seen[term] == Seen.SERVED && !hidden.get(term) && isWanted.test(term);
                if (canBeHidden && (smallest < 0 || counts[term] < counts[smallest])) {
                    smallest = term;
                }
            }
        }
        if (smallest < 0) {
            return false;
        }
        hidden.set(smallest);
        return true;
    }

    /** Works out the least and the most that each count can be, from what is shown and the sums. */
    private void deduce() {
        lower = new long[size];
        upper = new long[size];
        for (int count = 0; count < size; count++) {
            see(count);
        }
        boolean hasChanged = true;
        while (hasChanged) {
            hasChanged = false;
            for (int[] terms : sums) {
                hasChanged |= narrow(terms);
            }
        }
    }

    private void see(int count) {
        long exact = counts[count];
        if (seen[count] == Seen.NEVER) {
            upper[count] = UNBOUNDED;
        } else if (seen[count] == Seen.PUBLISHED || (exact == 0 && !hidden.get(count))) {
            lower[count] = exact;
            upper[count] = exact;
        } else if (hidden.get(count)) {
            lower[count] = exact == 0 ? 0 : 1;
            upper[count] = UNBOUNDED;
        } else {
            lower[count] = policy.rounded(exact) - policy.reach();
            upper[count] = policy.rounded(exact) + policy.reach();
        }
    }

    private boolean narrow(int[] terms) {
        int whole = terms[0];
        long least = 0;
        long most = 0;
        for (int i = 1; i < terms.length; i++) {
            least += lower[terms[i]];
            most += upper[terms[i]];
        }
        boolean hasChanged = narrow(whole, least, most);
        for (int i = 1; i < terms.length; i++) {
            int part = terms[i];
            long othersLeast = least - lower[part];
            long othersMost = most - upper[part];
            hasChanged |= narrow(
                    part,
                    othersMost >= UNBOUNDED ? 0 : lower[whole] - othersMost,
                    upper[whole] >= UNBOUNDED ? UNBOUNDED : upper[whole] - othersLeast);
        }
        return hasChanged;
    }

    private boolean narrow(int count, long least, long most) {
        boolean hasChanged = false;
        if (least > lower[count]) {
            lower[count] = least;
            hasChanged = true;
        }
        if (most < upper[count]) {
            upper[count] = most;
            hasChanged = true;
        }
        return hasChanged;
    }

    private int[][] sumsOf() {
        int[][] sumsOf = new int[size][];
        Arrays.fill(sumsOf, new int[0]);
        for (int sum = 0; sum < sums.size(); sum++) {
            for (int term : sums.get(sum)) {
                sumsOf[term] = Arrays.copyOf(sumsOf[term], sumsOf[term].length + 1);
                sumsOf[term][sumsOf[term].length - 1] = sum;
            }
        }
        return sumsOf;
    }
}
