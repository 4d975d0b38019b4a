package hearth.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.disclosure.LinkedCounts.Seen;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LinkedCountsTest {
    private static final DisclosurePolicy SHARED =
            DisclosurePolicy.named("shared").orElseThrow();

    /** A council printed a total of 805, seven of eight parts, and a star for "less than 5": it was 6. */
    @Test
    void aSuppressedPartTakesAnotherWithItWhenTheTotalIsPublishedElsewhere() {
        List<Integer> parts = List.of(379, 222, 32, 34, 59, 32, 41, 6);

        assertThat(suppressed(805, true, parts))
                .as("6 itself, and nothing gives it away once rounded")
                .containsExactly(6);
        assertThat(suppressed(803, true, List.of(379, 222, 32, 34, 59, 32, 41, 4)))
                .contains(4);
    }

    @Test
    void aSmallPartSuppressesTheOnlyLargeOneToo() {
        assertThat(suppressed(25, false, List.of(23, 2)))
                .as("both would round to 25, so that the small one could be 4 at most")
                .containsExactly(2, 23);
    }

    @Test
    void ofSeveralPartsTheSmallestGoesFirst() {
        assertThat(suppressed(38, true, List.of(28, 8, 2)))
                .as("38 less about 30 and about 10 leaves 2 at most")
                .containsExactly(2, 8);
    }

    @Test
    void aTotalThatIsOnlyShownRoundedLeavesMoreNumbersPossible() {
        assertThat(suppressed(38, false, List.of(28, 8, 2)))
                .as("40 means 42 at most, so that 2 could be 1 to 6")
                .containsExactly(2);
    }

    @Test
    void theRestOfAPercentageIsProtectedThoughItIsNeverShown() {
        LinkedCounts counts = new LinkedCounts(SHARED);
        int all = counts.add(25, Seen.PUBLISHED);
        int fostered = counts.add(23, Seen.SERVED);
        counts.sum(all, fostered);

        assertThat(counts.protect().get(fostered))
                .as("23 shows as 25, 23 at least, so that 2 at most are not fostered")
                .isTrue();
    }

    @Test
    void theTotalOfSuppressedPartsRevealsNothing() {
        assertThat(suppressed(9, false, List.of(1, 1, 1, 1, 1, 1, 1, 1, 1)))
                .doesNotContain(9)
                .hasSize(9);
    }

    @Test
    void allPartsOfASmallTotalAreSuppressedZerosToo() {
        assertThat(suppressed(4, false, List.of(4, 0, 0))).containsExactly(0, 0, 4, 4);
        assertThat(suppressed(3, true, List.of(2, 1, 0)))
                .as("the total is published elsewhere")
                .containsExactly(0, 1, 2);
    }

    @Test
    void whatIsPublishedElsewhereNeedsNoProtection() {
        LinkedCounts counts = new LinkedCounts(SHARED);
        int whole = counts.add(25, Seen.PUBLISHED);
        int part = counts.add(23, Seen.PUBLISHED);
        int small = counts.add(2, Seen.PUBLISHED);
        counts.sum(whole, part, small);

        assertThat(counts.protect().isEmpty()).isTrue();
    }

    /** 47 shows as 45, at most 47; 42 of them are published; so two suppressed parts that are not zero would be 1 to 4 each. */
    @Test
    void groupsPublishedElsewhereRevealThatTheSuppressedOnesAreNotZero() {
        LinkedCounts counts = new LinkedCounts(SHARED);
        int whole = counts.add(47, Seen.SERVED);
        List<Integer> groups = List.of(8, 20, 14, 1, 4).stream()
                .map(group -> counts.add(group, Seen.SERVED))
                .toList();
        groups.subList(0, 3).forEach(counts::publish);
        counts.groups(whole, array(groups));

        assertThat(counts.protect().get(whole)).isTrue();
    }

    /** Tries every table of whole numbers that looks the same from outside. */
    @Property(tries = 400)
    void everySmallPartOfATableKeepsFivePossibleValues(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 0, max = 16) Integer> parts,
            @ForAll boolean isTotalPublished) {
        int total = parts.stream().mapToInt(Integer::intValue).sum();
        LinkedCounts counts = new LinkedCounts(SHARED);
        int whole = counts.add(total, isTotalPublished ? Seen.PUBLISHED : Seen.SERVED);
        List<Integer> numbers =
                parts.stream().map(part -> counts.add(part, Seen.SERVED)).toList();
        counts.groups(whole, array(numbers));
        BitSet suppressed = counts.protect();

        List<TreeSet<Integer>> possible = new ArrayList<>();
        parts.forEach(part -> possible.add(new TreeSet<>()));
        enumerate(parts, numbers, suppressed, new ArrayList<>(), tried -> {
            int sum = tried.stream().mapToInt(Integer::intValue).sum();
            boolean fits = isTotalPublished
                    ? sum == total
                    : suppressed.get(whole) ? total == 0 || sum > 0 : SHARED.rounded(sum) == SHARED.rounded(total);
            if (fits) {
                for (int i = 0; i < tried.size(); i++) {
                    possible.get(i).add(tried.get(i));
                }
            }
        });
        boolean isNothingLeftToHide = isTotalPublished && numbers.stream().allMatch(suppressed::get);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) >= 1 && parts.get(i) <= 5 && !isNothingLeftToHide) {
                assertThat(possible.get(i)).as("part %d of %s", i, parts).hasSizeGreaterThanOrEqualTo(5);
            }
        }
    }

    /** The same with two releases, in which one part differs: tries every pair of tables that looks the same. */
    @Property(tries = 300)
    void norDoTwoReleasesRevealMoreOfWhatStayedTheSame(
            @ForAll @Size(3) List<@IntRange(min = 0, max = 16) Integer> first,
            @ForAll @IntRange(min = 0, max = 16) int changed) {
        List<Integer> second = List.of(changed, first.get(1), first.get(2));
        LinkedCounts before = table(first);
        BitSet hiddenBefore = before.protect();
        LinkedCounts after = table(second);
        after.know(2, before.known(2));
        after.know(3, before.known(3));
        BitSet hiddenAfter = after.protect();

        List<TreeSet<Integer>> possible = List.of(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        List<Integer> numbers = List.of(1, 2, 3);
        enumerate(first, numbers, hiddenBefore, new ArrayList<>(), tried -> {
            if (!fits(tried, first, hiddenBefore)) {
                return;
            }
            boolean isPossible = IntStream.of(1, 2)
                    .allMatch(i -> looksTheSame(tried.get(i), first.get(i), numbers.get(i), numbers, hiddenAfter));
            for (int value = 0; isPossible && value <= 22; value++) {
                List<Integer> later = List.of(value, tried.get(1), tried.get(2));
                if (looksTheSame(value, changed, 1, numbers, hiddenAfter) && fits(later, second, hiddenAfter)) {
                    for (int i = 1; i < 3; i++) {
                        possible.get(i).add(tried.get(i));
                    }
                }
            }
        });
        for (int i = 1; i < 3; i++) {
            if (first.get(i) >= 1 && first.get(i) <= 5) {
                assertThat(possible.get(i))
                        .as("part %d of %s, then %s", i, first, second)
                        .hasSizeGreaterThanOrEqualTo(5);
            }
        }
    }

    private static boolean fits(List<Integer> tried, List<Integer> parts, BitSet suppressed) {
        int sum = tried.stream().mapToInt(Integer::intValue).sum();
        int total = parts.stream().mapToInt(Integer::intValue).sum();
        return suppressed.get(0)
                ? total == 0 || sum > 0
                : SHARED.isShown(sum) && SHARED.rounded(sum) == SHARED.rounded(total);
    }

    /** A whole, number 0, and its parts. */
    private static LinkedCounts table(List<Integer> parts) {
        LinkedCounts counts = new LinkedCounts(SHARED);
        int whole = counts.add(parts.stream().mapToInt(Integer::intValue).sum(), Seen.SERVED);
        counts.groups(
                whole,
                parts.stream().mapToInt(part -> counts.add(part, Seen.SERVED)).toArray());
        return counts;
    }

    private interface Table {
        void tried(List<Integer> parts);
    }

    private static void enumerate(
            List<Integer> parts, List<Integer> numbers, BitSet suppressed, List<Integer> tried, Table table) {
        int next = tried.size();
        if (next == parts.size()) {
            table.tried(tried);
            return;
        }
        for (int value = 0; value <= 22; value++) {
            if (looksTheSame(value, parts.get(next), numbers.get(next), numbers, suppressed)) {
                tried.add(value);
                enumerate(parts, numbers, suppressed, tried, table);
                tried.remove(next);
            }
        }
    }

    private static boolean looksTheSame(int value, int part, int number, List<Integer> numbers, BitSet suppressed) {
        return suppressed.get(number)
                ? part == 0 || value > 0 || numbers.stream().allMatch(suppressed::get)
                : SHARED.isShown(value) && SHARED.rounded(value) == SHARED.rounded(part) && (value == 0) == (part == 0);
    }

    /** The counts that are suppressed, in order. */
    private static List<Integer> suppressed(int total, boolean isTotalPublished, List<Integer> parts) {
        LinkedCounts counts = new LinkedCounts(SHARED);
        int whole = counts.add(total, isTotalPublished ? Seen.PUBLISHED : Seen.SERVED);
        List<Integer> numbers =
                parts.stream().map(part -> counts.add(part, Seen.SERVED)).toList();
        counts.groups(whole, array(numbers));
        List<Integer> all = new ArrayList<>(parts);
        all.add(0, total);
        return counts.protect().stream().mapToObj(all::get).sorted().toList();
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
