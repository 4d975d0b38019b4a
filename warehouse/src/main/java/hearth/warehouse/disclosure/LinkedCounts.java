package hearth.warehouse.disclosure;

import hearth.warehouse.disclosure.KnownCounts.Known;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;

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
    private final Set<int[]> groups = Collections.newSetFromMap(new IdentityHashMap<>());
    private final BitSet hidden = new BitSet();
    private int size;
    private long[] counts = new long[1024];
    private Seen[] seen = new Seen[1024];
    private final Map<Integer, Known> known = new HashMap<>();
    private int[][] sumsOf = {};
    private final BitSet isWaiting = new BitSet();
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

    /** Notes what readers know of a count before anything is shown. What was hidden from them stays so. */
    void know(int count, Known what) {
        known.put(count, what);
        if (what.isHidden()) {
            hidden.set(count);
        }
    }

    long count(int number) {
        return counts[number];
    }

    /** What readers know of a count once all is protected. */
    Known known(int number) {
        return new Known(lower[number], upper[number], hidden.get(number));
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

    /** Binds a whole to its groups, or to the quarters of its year. Those of a small whole are all hidden, zeros too. */
    void groups(int whole, List<Integer> parts) {
        int before = sums.size();
        sum(whole, parts);
        if (sums.size() > before) {
            groups.add(sums.get(before));
            if (isSmall(whole)) {
                parts.stream().filter(part -> seen[part] == Seen.SERVED).forEach(hidden::set);
            }
        }
    }

    /**
     * Hides counts until all hidden ones are protected, and tells which are hidden then. Where the official statistics and
     * what is known already leave fewer numbers possible than the policy wants, no more than that can be kept.
     */
    BitSet protect() {
        sumsOf = sumsOf();
        deduce(this::printed);
        long[] wanted = new long[size];
        for (int count = 0; count < size; count++) {
            wanted[count] = isSensitive(count) ? Math.min(policy.possibleValues(), possible(count)) : 0;
        }
        boolean hasChanged = true;
        while (hasChanged) {
            deduce(this::shown);
            hasChanged = false;
            for (int count = 0; count < size; count++) {
                if (possible(count) < wanted[count]) {
                    hasChanged |= hideNear(count);
                }
            }
        }
        return hidden;
    }

    private long possible(int count) {
        return upper[count] - lower[count] + 1;
    }

    /** Hides something as near to a count as there is: in its own sums, or in those of the counts that it stands with. */
    private boolean hideNear(int count) {
        int[] near = {count};
        int before = 0;
        while (near.length > before) {
            before = near.length;
            int[] ofSums = Arrays.stream(near)
                    .flatMap(term -> Arrays.stream(sumsOf[term]))
                    .distinct()
                    .toArray();
            if (hideAnother(ofSums)) {
                return true;
            }
            near = Arrays.stream(ofSums)
                    .flatMap(sum -> Arrays.stream(sums.get(sum)))
                    .distinct()
                    .toArray();
        }
        return false;
    }

    private boolean isSmall(int count) {
        return !policy.isShown(counts[count]);
    }

    private boolean isSensitive(int count) {
        return counts[count] >= 1 && counts[count] <= policy.hiddenUpTo() && seen[count] != Seen.PUBLISHED;
    }

    /**
     * Hides the smallest part of these sums that is shown for the first time, or else all zeros, or else a whole; false when
     * nothing is left to hide.
     */
    private boolean hideAnother(int[] ofSums) {
        return hideSmallest(ofSums, 1) || hideZeros(ofSums) || hideSmallest(ofSums, 0);
    }

    private boolean hideSmallest(int[] ofSums, int firstTerm) {
        int smallest = -1;
        for (int sum : ofSums) {
            int[] terms = sums.get(sum);
            for (int i = firstTerm; i < terms.length; i++) {
                int term = terms[i];
                if (isShown(term)
                        && counts[term] > 0
                        && !known.containsKey(term)
                        && (smallest < 0 || counts[term] < counts[smallest])) {
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

    private boolean hideZeros(int[] ofSums) {
        boolean hasChanged = false;
        for (int sum : ofSums) {
            if (groups.contains(sums.get(sum))) {
                for (int term : sums.get(sum)) {
                    if (isShown(term) && counts[term] == 0) {
                        hidden.set(term);
                        hasChanged = true;
                    }
                }
            }
        }
        return hasChanged;
    }

    private boolean isShown(int count) {
        return seen[count] == Seen.SERVED && !hidden.get(count);
    }

    /** Works out the least and the most that each count can be, from what is seen of them and the sums. */
    private void deduce(IntConsumer look) {
        lower = new long[size];
        upper = new long[size];
        Arrays.fill(upper, UNBOUNDED);
        known.forEach((count, what) -> see(count, what.least(), what.most()));
        for (int count = 0; count < size; count++) {
            look.accept(count);
        }
        isWaiting.set(0, sums.size());
        for (int sum = isWaiting.nextSetBit(0); sum >= 0; sum = next(sum)) {
            isWaiting.clear(sum);
            narrow(sums.get(sum));
        }
    }

    /** The next sum whose counts have changed since it was looked at, in turn. */
    private int next(int sum) {
        int next = isWaiting.nextSetBit(sum + 1);
        return next >= 0 ? next : isWaiting.nextSetBit(0);
    }

    /** What the official statistics tell of a count. */
    private void printed(int count) {
        if (seen[count] == Seen.PUBLISHED) {
            see(count, counts[count], counts[count]);
        }
    }

    /** What all that is shown tells of a count. */
    private void shown(int count) {
        long exact = counts[count];
        if (seen[count] == Seen.PUBLISHED || (isShown(count) && exact == 0)) {
            see(count, exact, exact);
        } else if (isShown(count)) {
            see(count, policy.rounded(exact) - policy.reach(), policy.rounded(exact) + policy.reach());
        } else if (hidden.get(count) && exact > 0 && !mayBeZero(count)) {
            see(count, 1, UNBOUNDED);
        }
    }

    private void see(int count, long least, long most) {
        lower[count] = Math.max(least, lower[count]);
        upper[count] = Math.min(most, upper[count]);
    }

    /** Zeros are hidden among groups that are all hidden, and those of a whole too small: any of them may be one. */
    private boolean mayBeZero(int count) {
        for (int sum : sumsOf[count]) {
            int[] terms = sums.get(sum);
            if (terms[0] != count && groups.contains(terms) && (isSmall(terms[0]) || !isAnyShown(terms))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyShown(int[] terms) {
        for (int i = 1; i < terms.length; i++) {
            if (seen[terms[i]] != Seen.NEVER && !hidden.get(terms[i])) {
                return true;
            }
        }
        return false;
    }

    private void narrow(int[] terms) {
        int whole = terms[0];
        long least = 0;
        long most = 0;
        for (int i = 1; i < terms.length; i++) {
            least += lower[terms[i]];
            most += upper[terms[i]];
        }
        narrow(whole, least, most);
        for (int i = 1; i < terms.length; i++) {
            int part = terms[i];
            long othersLeast = least - lower[part];
            long othersMost = most - upper[part];
            narrow(
                    part,
                    othersMost >= UNBOUNDED ? 0 : lower[whole] - othersMost,
                    upper[whole] >= UNBOUNDED ? UNBOUNDED : upper[whole] - othersLeast);
        }
    }

    private void narrow(int count, long least, long most) {
        if (least > lower[count] || most < upper[count]) {
            see(count, least, most);
            for (int sum : sumsOf[count]) {
                isWaiting.set(sum);
            }
        }
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
