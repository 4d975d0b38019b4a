package hearth.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DeductionTest {
    @Test
    void whatIsSeenOfAWholeAndItsOtherPartsIsTakenOff() {
        Deduction deduction = new Deduction(List.of(new int[] {0, 1, 2}), 3);
        deduction.see(0, 100, 100);
        deduction.see(1, 58, 62);
        deduction.see(2, 0, Deduction.UNBOUNDED);
        deduction.use(0);
        deduction.deduce();

        assertThat(deduction.least(2)).isEqualTo(38);
        assertThat(deduction.most(2)).isEqualTo(42);
        assertThat(deduction.possible(2)).isEqualTo(5);
    }

    @Test
    void aSumThatIsNotUsedSaysNothing() {
        Deduction deduction = new Deduction(List.of(new int[] {0, 1}), 2);
        deduction.see(0, 7, 7);
        deduction.see(1, 0, 9);
        deduction.deduce();

        assertThat(deduction.possible(1)).isEqualTo(10);
    }

    /** Counts that hold their sums, all seen within two; then one after the other is seen no more. */
    @Property(tries = 100)
    void seeingLessLeavesWhatWouldBeDeducedFromTheBeginning(@ForAll long seed) {
        Random random = new Random(seed);
        List<Long> counts = new ArrayList<>();
        List<int[]> sums = new ArrayList<>();
        while (counts.size() < 30) {
            link(random, counts, sums);
        }
        int size = counts.size();
        long[] least =
                counts.stream().mapToLong(count -> Math.max(0, count - 2)).toArray();
        long[] most = counts.stream().mapToLong(count -> count + 2).toArray();
        Deduction deduction = deduced(sums, least, most);

        for (int i = 0; i < size; i++) {
            int unseen = random.nextInt(size);
            least[unseen] = 0;
            most[unseen] = Deduction.UNBOUNDED;
            deduction.seeLess(unseen, least[unseen], most[unseen]);
            deduction.deduce();
            Deduction anew = deduced(sums, least, most);
            assertThat(ranges(deduction, size)).isEqualTo(ranges(anew, size));
            for (int count = 0; count < size; count++) {
                long exact = counts.get(count);
                assertThat(deduction.least(count) <= exact && exact <= deduction.most(count))
                        .isTrue();
            }
        }
    }

    /** Adds counts, some of them known already, and their whole. */
    private static void link(Random random, List<Long> counts, List<int[]> sums) {
        int[] parts = IntStream.range(0, 1 + random.nextInt(4))
                .map(part -> {
                    if (counts.isEmpty() || random.nextBoolean()) {
                        counts.add((long) random.nextInt(20));
                        return counts.size() - 1;
                    }
                    return random.nextInt(counts.size());
                })
                .distinct()
                .toArray();
        counts.add(Arrays.stream(parts).mapToLong(counts::get).sum());
        int whole = counts.size() - 1;
        sums.add(IntStream.concat(IntStream.of(whole), Arrays.stream(parts)).toArray());
    }

    private static List<String> ranges(Deduction deduction, int size) {
        return IntStream.range(0, size)
                .mapToObj(count -> deduction.least(count) + " to " + deduction.most(count))
                .toList();
    }

    private static Deduction deduced(List<int[]> sums, long[] least, long[] most) {
        Deduction deduction = new Deduction(sums, least.length);
        for (int count = 0; count < least.length; count++) {
            deduction.see(count, least[count], most[count]);
        }
        for (int sum = 0; sum < sums.size(); sum++) {
            deduction.use(sum);
        }
        deduction.deduce();
        return deduction;
    }
}
