package hearth.warehouse.disclosure;

import hearth.warehouse.disclosure.KnownCounts.Known;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts and the sums that link them, and what a reader of the shown counts can work out about the suppressed counts.
 *
 * <p>A suppressed count is protected when it could still be enough different numbers. Until it could, the smallest
 * shown count in a sum with it is suppressed too (secondary suppression).
 */
final class LinkedCounts {
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
    private final List<Sum> sums = new ArrayList<>();
    private int size;
    private long[] counts = new long[1024];
    private Seen[] seen = new Seen[1024];
    private boolean[] suppressed = new boolean[1024];
    private @Nullable Known[] known = new Known[1024];
    private Deduction deduction = new Deduction(List.of(), 0);

    /** A whole and its parts. */
    private static final class Sum {
        /** The whole, then the parts. */
        private final int[] terms;
        /** Whether the parts are the groups of the whole, or the quarters of a year. */
        private final boolean isOfGroups;
        /** Whether the parts leave no rest here, and not by their definition. */
        private final boolean isByChance;

        Sum(int[] terms, boolean isOfGroups, boolean isByChance) {
            this.terms = terms;
            this.isOfGroups = isOfGroups;
            this.isByChance = isByChance;
        }
    }

    LinkedCounts(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /** Adds a count and returns its number. */
    int add(long count, Seen how) {
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, 2 * size);
            seen = Arrays.copyOf(seen, 2 * size);
            suppressed = Arrays.copyOf(suppressed, 2 * size);
            known = Arrays.copyOf(known, 2 * size);
        }
        counts[size] = count;
        seen[size] = how;
        suppressed[size] = how == Seen.SERVED && !policy.isShown(count);
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
            suppressed[count] = true;
        }
    }

    long count(int number) {
        return counts[number];
    }

    /** What readers know about a count once everything is protected. */
    Known known(int number) {
        return new Known(deduction.least(number), deduction.most(number), suppressed[number]);
    }

    /** Links a whole to its parts. Parts that add up to more than the whole say nothing about it. */
    void sum(int whole, int... parts) {
        link(whole, parts, left(whole, parts), false, false);
    }

    /**
     * Links a whole to parts of it that here, and not by their definition, leave no rest. Who knows only the official
     * statistics does not know that.
     */
    void sumByChance(int whole, int... parts) {
        link(whole, parts, left(whole, parts), false, true);
    }

    /**
     * Links a whole to a part of it.
     *
     * @return the number of what the part leaves, a count that is never shown; {@link NumberMap#NONE} where it leaves
     *     nothing, which is by chance
     */
    int rest(int whole, int part) {
        int[] parts = {part};
        long left = left(whole, parts);
        return link(whole, parts, left, false, left == 0);
    }

    /**
     * Links a whole to its groups, or a year to its quarters. If the whole is small, all are suppressed, zeros
     * included.
     */
    void groups(int whole, int... parts) {
        int before = sums.size();
        link(whole, parts, left(whole, parts), true, false);
        if (sums.size() > before && isSmall(whole)) {
            for (int part : parts) {
                suppressed[part] |= seen[part] == Seen.SERVED;
            }
        }
    }

    /** What parts leave of a whole. */
    private long left(int whole, int[] parts) {
        long left = counts[whole];
        for (int part : parts) {
            left -= counts[part];
        }
        return left;
    }

    /** The number of the rest; none where there is no rest, or no link. */
    private int link(int whole, int[] parts, long left, boolean isOfGroups, boolean isByChance) {
        if (left < 0 || contains(parts, whole)) {
            return NumberMap.NONE;
        }
        int rest = left == 0 ? NumberMap.NONE : add(left, Seen.NEVER);
        int[] terms = new int[parts.length + (left == 0 ? 1 : 2)];
        terms[0] = whole;
        System.arraycopy(parts, 0, terms, 1, parts.length);
        if (left > 0) {
            terms[terms.length - 1] = rest;
        }
        sums.add(new Sum(terms, isOfGroups, isByChance));
        return rest;
    }

    private static boolean contains(int[] parts, int whole) {
        for (int part : parts) {
            if (part == whole) {
                return true;
            }
        }
        return false;
    }

    /**
     * Suppresses counts until all suppressed counts are protected, and returns which are suppressed. Where the official
     * statistics and what is known already leave fewer possible numbers than the policy demands, only these are kept.
     */
    BitSet protect() {
        deduction = new Deduction(sums.stream().map(sum -> sum.terms).toList(), size);
        for (Cluster cluster : clusters()) {
            protect(cluster);
        }
        BitSet all = new BitSet();
        for (int count = 0; count < size; count++) {
            all.set(count, suppressed[count]);
        }
        return all;
    }

    private void protect(Cluster cluster) {
        deducePublished(cluster);
        List<Search> searches = Arrays.stream(cluster.counts)
                .filter(this::isSensitive)
                .sorted()
                .mapToObj(Search::new)
                .toList();
        deduceShown(cluster);
        for (int[] hidden = hideMore(searches); hidden.length > 0; hidden = hideMore(searches)) {
            for (int count : hidden) {
                lookAgain(count);
            }
            deduction.deduce();
        }
    }

    /** Deduces what the official statistics alone reveal. */
    private void deducePublished(Cluster cluster) {
        for (int count : cluster.counts) {
            lookAtPublished(count);
        }
        for (int sum : cluster.sums) {
            if (!sums.get(sum).isByChance) {
                deduction.use(sum);
            }
        }
        deduction.deduce();
    }

    /** Deduces what everything shown reveals besides. */
    private void deduceShown(Cluster cluster) {
        for (int count : cluster.counts) {
            lookAtShown(count);
        }
        for (int sum : cluster.sums) {
            if (sums.get(sum).isByChance) {
                deduction.use(sum);
            }
        }
        deduction.deduce();
    }

    /** Counts that are linked by sums, directly or through others: what is shown of one says nothing about any other. */
    private static final class Cluster {
        private final int[] counts;
        private final int[] sums;

        Cluster(int[] counts, int[] sums) {
            this.counts = counts;
            this.sums = sums;
        }
    }

    private List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        boolean[] isFound = new boolean[size];
        boolean[] isUsed = new boolean[sums.size()];
        for (int first = 0; first < size; first++) {
            if (!isFound[first]) {
                clusters.add(cluster(first, isFound, isUsed));
            }
        }
        return clusters;
    }

    private Cluster cluster(int first, boolean[] isFound, boolean[] isUsed) {
        Numbers reached = new Numbers();
        Numbers linking = new Numbers();
        reached.add(first);
        isFound[first] = true;
        for (int i = 0; i < reached.size(); i++) {
            for (int of = 0; of < deduction.sums(reached.get(i)); of++) {
                int sum = deduction.sumOf(reached.get(i), of);
                if (!isUsed[sum]) {
                    isUsed[sum] = true;
                    linking.add(sum);
                    for (int term : sums.get(sum).terms) {
                        if (!isFound[term]) {
                            isFound[term] = true;
                            reached.add(term);
                        }
                    }
                }
            }
        }
        return new Cluster(reached.all(), linking.all());
    }

    /**
     * Suppresses another count for each that is not protected yet; returns those that it suppressed, none when all are
     * protected or none is left that could be suppressed.
     */
    private int[] hideMore(List<Search> searches) {
        Numbers hidden = new Numbers();
        for (Search search : searches) {
            if (!search.isOver() && !search.hideNext(hidden)) {
                // Nothing in the whole cluster can be suppressed any more.
                break;
            }
        }
        return hidden.all();
    }

    /**
     * The search for counts to suppress until one is protected, the nearest first: in the same sums, then in sums of the
     * counts in them, and so on. It never comes back to sums in which nothing was left to suppress.
     */
    private final class Search {
        private final int count;
        /** How many numbers the count must be able to be. */
        private final long wanted;

        private final BitSet passed = new BitSet();
        private int[] near;

        /** For a count of which so far only is deduced what the official statistics reveal. */
        Search(int count) {
            this.count = count;
            this.wanted = Math.min(policy.possibleValues(), deduction.possible(count));
            this.near = new int[deduction.sums(count)];
            Arrays.setAll(near, of -> deduction.sumOf(count, of));
        }

        boolean isOver() {
            return deduction.possible(count) >= wanted;
        }

        /** Suppresses what is nearest; false when nothing is left to suppress. */
        boolean hideNext(Numbers hidden) {
            while (near.length > 0) {
                if (hideAnother(near, hidden)) {
                    return true;
                }
                near = farther();
            }
            return false;
        }

        private int[] farther() {
            for (int sum : near) {
                passed.set(sum);
            }
            Numbers farther = new Numbers();
            for (int sum : near) {
                for (int term : sums.get(sum).terms) {
                    for (int of = 0; of < deduction.sums(term); of++) {
                        int other = deduction.sumOf(term, of);
                        if (!passed.get(other)) {
                            passed.set(other);
                            farther.add(other);
                        }
                    }
                }
            }
            return farther.all();
        }
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
    private boolean hideAnother(int[] ofSums, Numbers hidden) {
        return hideSmallest(ofSums, 1, hidden) || hideZeros(ofSums, hidden) || hideSmallest(ofSums, 0, hidden);
    }

    private boolean hideSmallest(int[] ofSums, int firstTerm, Numbers hidden) {
        int smallest = -1;
        for (int sum : ofSums) {
            int[] terms = sums.get(sum).terms;
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
        suppressed[smallest] = true;
        hidden.add(smallest);
        return true;
    }

    private boolean hideZeros(int[] ofSums, Numbers hidden) {
        int before = hidden.size();
        for (int sum : ofSums) {
            if (sums.get(sum).isOfGroups) {
                for (int term : sums.get(sum).terms) {
                    if (isShown(term) && counts[term] == 0) {
                        suppressed[term] = true;
                        hidden.add(term);
                    }
                }
            }
        }
        return hidden.size() > before;
    }

    private boolean isShown(int count) {
        return seen[count] == Seen.SERVED && !suppressed[count];
    }

    /** Sees what the official statistics reveal about a count. */
    private void lookAtPublished(int count) {
        boolean isPublished = seen[count] == Seen.PUBLISHED;
        deduction.see(
                count,
                leastOf(count, isPublished ? counts[count] : 0),
                mostOf(count, isPublished ? counts[count] : Deduction.UNBOUNDED));
    }

    /** Sees what everything shown reveals about a count. */
    private void lookAtShown(int count) {
        deduction.seeMore(count, shownLeast(count), shownMost(count));
    }

    /** Sees less of a count that was suppressed just now, and where all groups are, of these: they may be zeros now. */
    private void lookAgain(int count) {
        seeLess(count);
        for (int of = 0; of < deduction.sums(count); of++) {
            int sum = deduction.sumOf(count, of);
            int[] terms = sums.get(sum).terms;
            if (sums.get(sum).isOfGroups && !isAnyShown(terms)) {
                for (int term : terms) {
                    seeLess(term);
                }
            }
        }
    }

    private void seeLess(int count) {
        deduction.seeLess(count, shownLeast(count), shownMost(count));
    }

    private long shownLeast(int count) {
        long exact = counts[count];
        if (isExact(count)) {
            return leastOf(count, exact);
        }
        if (isShown(count)) {
            return leastOf(count, policy.rounded(exact) - policy.reach());
        }
        return leastOf(count, suppressed[count] && exact > 0 && !mayBeZero(count) ? 1 : 0);
    }

    private long shownMost(int count) {
        long exact = counts[count];
        if (isExact(count)) {
            return mostOf(count, exact);
        }
        return mostOf(count, isShown(count) ? policy.rounded(exact) + policy.reach() : Deduction.UNBOUNDED);
    }

    private boolean isExact(int count) {
        return seen[count] == Seen.PUBLISHED || (isShown(count) && counts[count] == 0);
    }

    private long leastOf(int count, long least) {
        Known before = known[count];
        return Math.max(least, before == null ? 0 : before.least());
    }

    private long mostOf(int count, long most) {
        Known before = known[count];
        return before == null ? most : Math.min(most, before.most());
    }

    /** Zeros are suppressed where all groups are, and where the whole is too small: any such count may be a zero. */
    private boolean mayBeZero(int count) {
        for (int of = 0; of < deduction.sums(count); of++) {
            int sum = deduction.sumOf(count, of);
            int[] terms = sums.get(sum).terms;
            if (terms[0] != count && sums.get(sum).isOfGroups && (isSmall(terms[0]) || !isAnyShown(terms))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyShown(int[] terms) {
        for (int i = 1; i < terms.length; i++) {
            if (seen[terms[i]] != Seen.NEVER && !suppressed[terms[i]]) {
                return true;
            }
        }
        return false;
    }
}
