package hearth.warehouse.disclosure;

import java.util.Arrays;
import java.util.List;

/**
 * Between which numbers a reader can tell that counts lie: from what is seen of each, and from the sums that link them,
 * until no sum says more.
 *
 * <p>Where less is seen of a count later, only what may rest on it is deduced again: each sum remembers of which of its
 * counts it ever said anything. All others rest on other sums alone, and stay.
 */
final class Deduction {
    /** More than any count. */
    static final long UNBOUNDED = 1L << 40;

    private static final int NO_SUM = -1;

    /** The counts of all sums one after the other, of each sum the whole first. */
    private final int[] terms;
    /** Where the counts of each sum begin, and where those of the last one end. */
    private final int[] begin;
    /** For each of the counts of sums, whether the sum said more of it than was known. */
    private final boolean[] hasNarrowed;

    /** The sums that each count is in, of one count after the other. */
    private final int[] sumsOf;
    /** Where the sums of each count begin, and where those of the last one end. */
    private final int[] beginOf;

    private final long[] seenLeast;
    private final long[] seenMost;
    private final long[] least;
    private final long[] most;
    private final boolean[] isUsed;
    private final boolean[] isWaiting;
    /** The sums that may say more, the first of them at {@code first}, in a ring. */
    private final int[] waiting;

    private int first;
    private int waitingCount;
    /** Empty but while something is forgotten. */
    private final Numbers forgotten = new Numbers();

    /**
     * @param sums the counts of each sum, the whole first
     * @param size how many counts there are
     */
    Deduction(List<int[]> sums, int size) {
        this.begin = new int[sums.size() + 1];
        for (int sum = 0; sum < sums.size(); sum++) {
            begin[sum + 1] = begin[sum] + sums.get(sum).length;
        }
        this.terms = new int[begin[sums.size()]];
        for (int sum = 0; sum < sums.size(); sum++) {
            System.arraycopy(sums.get(sum), 0, terms, begin[sum], sums.get(sum).length);
        }
        this.hasNarrowed = new boolean[terms.length];
        this.beginOf = new int[size + 1];
        this.sumsOf = new int[terms.length];
        findSums(size);
        this.seenLeast = new long[size];
        this.seenMost = new long[size];
        this.least = new long[size];
        this.most = new long[size];
        this.isUsed = new boolean[sums.size()];
        this.isWaiting = new boolean[sums.size()];
        this.waiting = new int[sums.size()];
    }

    /** In how many sums a count is. */
    int sums(int count) {
        return beginOf[count + 1] - beginOf[count];
    }

    /** The number of one of the sums that a count is in. */
    int sumOf(int count, int index) {
        return sumsOf[beginOf[count] + index];
    }

    long least(int count) {
        return least[count];
    }

    long most(int count) {
        return most[count];
    }

    /** How many numbers a count can be. */
    long possible(int count) {
        return most[count] - least[count] + 1;
    }

    /** Begins anew with a count: this alone is known of it. */
    void see(int count, long atLeast, long atMost) {
        seenLeast[count] = atLeast;
        seenMost[count] = atMost;
        least[count] = atLeast;
        most[count] = atMost;
    }

    /** Sees more of a count than before, or the same. */
    void seeMore(int count, long atLeast, long atMost) {
        seenLeast[count] = atLeast;
        seenMost[count] = atMost;
        if (atLeast > least[count] || atMost < most[count]) {
            narrow(count, atLeast, atMost, NO_SUM);
        }
    }

    /** Sees less of a count than before, or the same. */
    void seeLess(int count, long atLeast, long atMost) {
        if (atLeast != seenLeast[count] || atMost != seenMost[count]) {
            seenLeast[count] = atLeast;
            seenMost[count] = atMost;
            forget(count);
        }
    }

    /** Has a sum say what it can, now and whenever more is known of one of its counts. */
    void use(int sum) {
        isUsed[sum] = true;
        await(sum);
    }

    /** Deduces until no sum that is used says more. */
    void deduce() {
        while (waitingCount > 0) {
            int sum = waiting[first];
            first = first + 1 == waiting.length ? 0 : first + 1;
            waitingCount--;
            isWaiting[sum] = false;
            narrow(sum);
        }
    }

    private void await(int sum) {
        if (isUsed[sum] && !isWaiting[sum]) {
            isWaiting[sum] = true;
            int last = first + waitingCount++;
            waiting[last < waiting.length ? last : last - waiting.length] = sum;
        }
    }

    /** Goes back to what is seen of a count, and of all others that may rest on it. */
    private void forget(int count) {
        forgotten.add(count);
        goBack(count);
        while (forgotten.size() > 0) {
            int next = forgotten.removeLast();
            for (int of = beginOf[next]; of < beginOf[next + 1]; of++) {
                int sum = sumsOf[of];
                await(sum);
                for (int i = begin[sum]; i < begin[sum + 1]; i++) {
                    if (hasNarrowed[i]) {
                        hasNarrowed[i] = false;
                        int term = terms[i];
                        if (least[term] != seenLeast[term] || most[term] != seenMost[term]) {
                            goBack(term);
                            forgotten.add(term);
                        }
                    }
                }
            }
        }
    }

    private void goBack(int count) {
        least[count] = seenLeast[count];
        most[count] = seenMost[count];
    }

    private void narrow(int sum) {
        // Once each, as the quick compiler reads a field again and again.
        int[] terms = this.terms;
        long[] least = this.least;
        long[] most = this.most;
        int first = begin[sum];
        int end = begin[sum + 1];
        int whole = terms[first];
        long allLeast = 0;
        long allMost = 0;
        for (int i = first + 1; i < end; i++) {
            allLeast += least[terms[i]];
            allMost += most[terms[i]];
        }
        if (allLeast > least[whole] || allMost < most[whole]) {
            narrow(whole, allLeast, allMost, sum);
            hasNarrowed[first] = true;
        }
        for (int i = first + 1; i < end; i++) {
            int part = terms[i];
            long othersMost = allMost - most[part];
            long partLeast = othersMost >= UNBOUNDED ? 0 : least[whole] - othersMost;
            long partMost = most[whole] >= UNBOUNDED ? UNBOUNDED : most[whole] - (allLeast - least[part]);
            if (partLeast > least[part] || partMost < most[part]) {
                narrow(part, partLeast, partMost, sum);
                hasNarrowed[i] = true;
            }
        }
    }

    /** Has all other sums say what follows: the one that says this has said all that it can. */
    private void narrow(int count, long atLeast, long atMost, int saying) {
        least[count] = Math.max(atLeast, least[count]);
        most[count] = Math.min(atMost, most[count]);
        for (int of = beginOf[count]; of < beginOf[count + 1]; of++) {
            if (sumsOf[of] != saying) {
                await(sumsOf[of]);
            }
        }
    }

    private void findSums(int size) {
        for (int term : terms) {
            beginOf[term + 1]++;
        }
        for (int count = 0; count < size; count++) {
            beginOf[count + 1] += beginOf[count];
        }
        int[] next = Arrays.copyOf(beginOf, size);
        for (int sum = 0; sum + 1 < begin.length; sum++) {
            for (int i = begin[sum]; i < begin[sum + 1]; i++) {
                sumsOf[next[terms[i]]++] = sum;
            }
        }
    }
}
