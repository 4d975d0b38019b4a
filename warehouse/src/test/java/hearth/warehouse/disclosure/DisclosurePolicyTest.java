package hearth.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DisclosurePolicyTest {
    private static final DisclosurePolicy SHARED =
            DisclosurePolicy.named("shared").orElseThrow();
    private static final DisclosurePolicy PUBLIC =
            DisclosurePolicy.named("public").orElseThrow();

    @Test
    void theSmallestShownCountRoundsLikeNoSuppressedOne() {
        assertThat(SHARED.smallestShown())
                .as("1 to 5 suppressed; 6 and 7 would round to 5")
                .isEqualTo(8);
        assertThat(PUBLIC.smallestShown())
                .as("under 10 suppressed; 10 to 12 would round to 10")
                .isEqualTo(13);
        assertThat(SHARED.isShown(0)).isTrue();
        assertThat(SHARED.isShown(7)).isFalse();
        assertThat(SHARED.rounded(8)).isEqualTo(10);
        assertThat(PUBLIC.rounded(13)).isEqualTo(15);
    }

    @Property
    void aShownNumberNarrowsTheCountToNoFewerThanItIsRoundedTo(@ForAll @IntRange(min = 1, max = 5_000) int count) {
        for (DisclosurePolicy policy : new DisclosurePolicy[] {SHARED, PUBLIC}) {
            if (policy.isShown(count)) {
                long same = 0;
                for (long other = 1; other < count + 10L; other++) {
                    if (policy.isShown(other) && policy.rounded(other) == policy.rounded(count)) {
                        same++;
                    }
                }
                assertThat(same).isEqualTo(5);
                assertThat(policy.rounded(count)).isBetween((long) count - 2, (long) count + 2);
            } else {
                assertThat(count).isLessThan((int) policy.smallestShown());
            }
        }
    }

    @Test
    void aCountOfChangeRoundsAlikeOnBothSidesOfZero() {
        assertThat(SHARED.rounded(-8)).isEqualTo(-10);
        assertThat(SHARED.rounded(-12)).isEqualTo(-10);
    }

    @Test
    void anUnknownNameHasNoPolicy() {
        assertThat(DisclosurePolicy.named("none")).isEmpty();
        assertThat(DisclosurePolicy.names()).containsExactly("shared", "public");
    }
}
