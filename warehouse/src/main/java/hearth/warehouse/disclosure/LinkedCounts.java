package hearth.warehouse.disclosure;

import hearth.warehouse.disclosure.KnownCounts.Known;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts and the sums that link them, and what a reader of the shown counts can work out about the suppressed counts.
 *
 * <p>A suppressed count is protected when it could still be enough different numbers. Until it could, the smallest
 * shown count in a sum with it is suppressed too (secondary suppression).
 */
final class LinkedCounts {
    private static final long UNBOUNDED = 1L << 40;

    /** How a count can be seen. */
    enum Seen {
        /** Shown as the policy rounds it, or suppressed. */
        SERVED,
        /** Published elsewhere, exactly. Suppressing it would protect nothing. */
        PUBLISHED,
        /** Never shown itself: the rest of a whole without some parts. */
        NEVER
    }

    private final DisclosurePolicy policy;
    private final List<int[]> sums = new ArrayList<>();
    private final BitSet groups = new BitSet();
    private final BitSet byChance = new BitSet();
    private final BitSet suppressed = new BitSet();
    private int size;
    private long[] counts = new long[1024];
    private Seen[] seen = new Seen[1024];
    private @Nullable Known[] known = new Known[1024];
    private int[][] sumsOf = {};
    private BitSet inUse = new BitSet();
    private final BitSet isWaiting = new BitSet();
    private long[] lower = {};
    private long[] upper = {};

    LinkedCounts(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /** Adds a count and returns its number. */
    int add(long count, Seen how) {
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, 2 * size);
            seen = Arrays.copyOf(seen, 2 * size);
            known = Arrays.copyOf(known, 2 * size);
        }
        counts[size] = count;
        seen[size] = how;
        suppressed.set(size, how == Seen.SERVED && !policy.isShown(count));
        return size++;
    }

    /** Records that a count is published elsewhere. */
    void publish(int count) {
        seen[count] = Seen.PUBLISHED;
    }

    /** Records what readers know about a count before anything is shown. What was suppressed stays suppressed. */
    void know(int count, Known what) {
        known[count] = what;
        if (what.isSuppressed()) {
            suppressed.set(count);
        }
    }

    long count(int number) {
        return counts[number];
    }

    /** What readers know about a count once everything is protected. */
    Known known(int number) {
        return new Known(lower[number], upper[number], suppressed.get(number));
    }

    /**
     * Links a whole to its parts. Parts that add up to more than the whole say nothing about it.
     *
     * @return the number of the rest, a count that is never shown; empty when there is no rest
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

    /**
     * Links a whole to parts of it that here, and not by their definition, leave no rest. Who knows only the official
     * statistics does not know that.
     */
    void sumByChance(int whole, List<Integer> parts) {
        int before = sums.size();
        sum(whole, parts);
        byChance.set(before, sums.size());
    }

    /** What a part leaves of a whole; empty where it leaves nothing, which is by chance. */
    OptionalInt rest(int whole, int part) {
        int before = sums.size();
        OptionalInt rest = sum(whole, List.of(part));
        byChance.set(before, sums.size(), rest.isEmpty());
        return rest;
    }

    /**
     * Links a whole to its groups, or a year to its quarters. If the whole is small, all are suppressed, zeros
     * included.
     */
    void groups(int whole, List<Integer> parts) {
        int before = sums.size();
        sum(whole, parts);
        if (sums.size() > before) {
            groups.set(before);
            if (isSmall(whole)) {
                parts.stream().filter(part -> seen[part] == Seen.SERVED).forEach(suppressed::set);
            }
        }
    }

    /**
     * Suppresses counts until all suppressed counts are protected, and returns which are suppressed. Where the official
     * statistics and what is known already leave fewer possible numbers than the policy demands, only these are kept.
     */
    BitSet protect() {
        sumsOf = sumsOf();
        lower = new long[size];
        upper = new long[size];
        List<Cluster> clusters = clusters();
        for (Cluster cluster : clusters) {
            BitSet byDefinition = (BitSet) cluster.sums.clone();
            byDefinition.andNot(byChance);
            deduce(this::published, cluster.counts, byDefinition);
            long[] wanted = wanted(cluster);
            do {
                deduce(this::shown, cluster.counts, cluster.sums);
            } while (hideMore(cluster, wanted));
        }
        return suppressed;
    }

    /** Counts that are linked by sums, directly or through others: what is shown of one says nothing about any other. */
    private static final class Cluster {
        private final int[] counts;
        private final BitSet sums;

        Cluster(int[] counts, BitSet sums) {
            this.counts = counts;
            this.sums = sums;
        }
    }

    private List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        BitSet found = new BitSet();
        for (int first = found.nextClearBit(0); first < size; first = found.nextClearBit(first)) {
            BitSet ofSums = new BitSet();
            int[] reached = new int[16];
            int length = 0;
            reached[length++] = first;
            found.set(first);
            for (int i = 0; i < length; i++) {
                for (int sum : sumsOf[reached[i]]) {
                    if (!ofSums.get(sum)) {
                        ofSums.set(sum);
                        for (int term : sums.get(sum)) {
                            if (!found.get(term)) {
                                found.set(term);
                                reached = length == reached.length ? Arrays.copyOf(reached, 2 * length) : reached;
                                reached[length++] = term;
                            }
                        }
                    }
                }
            }
            int[] counts = Arrays.copyOf(reached, length);
            Arrays.sort(counts);
            clusters.add(new Cluster(counts, ofSums));
        }
        return clusters;
    }

    /** How many numbers each count of a cluster must be able to be, in the order of the cluster. */
    private long[] wanted(Cluster cluster) {
        return Arrays.stream(cluster.counts)
                .mapToLong(count -> isSensitive(count) ? Math.min(policy.possibleValues(), possible(count)) : 0)
                .toArray();
    }

    /** Suppresses another count for each that is not protected yet; false when none is left that could be suppressed. */
    private boolean hideMore(Cluster cluster, long[] wanted) {
        boolean hasChanged = false;
        for (int i = 0; i < wanted.length; i++) {
            if (possible(cluster.counts[i]) < wanted[i]) {
                if (!hideNear(cluster.counts[i])) {
                    // Nothing in the whole cluster can be suppressed any more.
                    return hasChanged;
                }
                hasChanged = true;
            }
        }
        return hasChanged;
    }

    private long possible(int count) {
        return upper[count] - lower[count] + 1;
    }

    /** Suppresses a count as near as possible: in the same sums, or in sums of the counts in them, and so on. */
    private boolean hideNear(int count) {
        BitSet looked = new BitSet();
        int[] near = {count};
        while (near.length > 0) {
            int[] farther = sumsOf(near, looked);
            if (hideAnother(farther)) {
                return true;
            }
            near = termsOf(farther);
        }
        return false;
    }

    /** The sums of some counts that were not looked at before. */
    private int[] sumsOf(int[] ofCounts, BitSet looked) {
        IntStream.Builder found = IntStream.builder();
        for (int count : ofCounts) {
            for (int sum : sumsOf[count]) {
                if (!looked.get(sum)) {
                    looked.set(sum);
                    found.add(sum);
                }
            }
        }
        return found.build().toArray();
    }

    private int[] termsOf(int[] ofSums) {
        IntStream.Builder found = IntStream.builder();
        for (int sum : ofSums) {
            for (int term : sums.get(sum)) {
                found.add(term);
            }
        }
        return found.build().toArray();
    }

    private boolean isSmall(int count) {
        return !policy.isShown(counts[count]);
    }

    private boolean isSensitive(int count) {
        return counts[count] >= 1 && counts[count] <= policy.suppressedUpTo() && seen[count] != Seen.PUBLISHED;
    }

    /**
     * Suppresses the smallest part in these sums that readers do not know yet, or else all zeros, or else a whole;
     * false when nothing is left to suppress.
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
                        && known[term] == null
                        && (smallest < 0 || counts[term] < counts[smallest])) {
                    smallest = term;
                }
            }
        }
        if (smallest < 0) {
            return false;
        }
        suppressed.set(smallest);
        return true;
    }

    private boolean hideZeros(int[] ofSums) {
        boolean hasChanged = false;
        for (int sum : ofSums) {
            if (groups.get(sum)) {
                for (int term : sums.get(sum)) {
                    if (isShown(term) && counts[term] == 0) {
                        suppressed.set(term);
                        hasChanged = true;
                    }
                }
            }
        }
        return hasChanged;
    }

    private boolean isShown(int count) {
        return seen[count] == Seen.SERVED && !suppressed.get(count);
    }

    /** Computes the lowest and highest possible value of some counts, from what is seen and from some of the sums. */
    private void deduce(IntConsumer look, int[] ofCounts, BitSet fromSums) {
        inUse = fromSums;
        for (int count : ofCounts) {
            Known before = known[count];
            lower[count] = before == null ? 0 : Math.max(0, before.least());
            upper[count] = before == null ? UNBOUNDED : Math.min(UNBOUNDED, before.most());
            look.accept(count);
        }
        isWaiting.or(inUse);
        for (int sum = isWaiting.nextSetBit(0); sum >= 0; sum = next(sum)) {
            isWaiting.clear(sum);
            narrow(sums.get(sum));
        }
    }

    /** The next sum whose counts have changed since it was last used, in turn. */
    private int next(int sum) {
        int next = isWaiting.nextSetBit(sum + 1);
        return next >= 0 ? next : isWaiting.nextSetBit(0);
    }

    /** What the official statistics reveal about a count. */
    private void published(int count) {
        if (seen[count] == Seen.PUBLISHED) {
            see(count, counts[count], counts[count]);
        }
    }

    /** What everything shown reveals about a count. */
    private void shown(int count) {
        long exact = counts[count];
        if (seen[count] == Seen.PUBLISHED || (isShown(count) && exact == 0)) {
            see(count, exact, exact);
        } else if (isShown(count)) {
            see(count, policy.rounded(exact) - policy.reach(), policy.rounded(exact) + policy.reach());
        } else if (suppressed.get(count) && exact > 0 && !mayBeZero(count)) {
            see(count, 1, UNBOUNDED);
        }
    }

    private void see(int count, long least, long most) {
        lower[count] = Math.max(least, lower[count]);
        upper[count] = Math.min(most, upper[count]);
    }

    /** Zeros are suppressed where all groups are, and where the whole is too small: any such count may be a zero. */
    private boolean mayBeZero(int count) {
        for (int sum : sumsOf[count]) {
            int[] terms = sums.get(sum);
            if (terms[0] != count && groups.get(sum) && (isSmall(terms[0]) || !isAnyShown(terms))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyShown(int[] terms) {
        for (int i = 1; i < terms.length; i++) {
            if (seen[terms[i]] != Seen.NEVER && !suppressed.get(terms[i])) {
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
                isWaiting.set(sum, inUse.get(sum));
            }
        }
    }

    private int[][] sumsOf() {
        int[] length = new int[size];
        sums.forEach(terms -> Arrays.stream(terms).forEach(term -> length[term]++));
        int[][] sumsOf = new int[size][];
        Arrays.setAll(sumsOf, count -> new int[length[count]]);
        for (int sum = sums.size() - 1; sum >= 0; sum--) {
            for (int term : sums.get(sum)) {
                sumsOf[term][--length[term]] = sum;
            }
        }
        return sumsOf;
    }
}
