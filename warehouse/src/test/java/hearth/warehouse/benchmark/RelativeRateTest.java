package hearth.warehouse.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RelativeRateTest {
    /** The Physicians' Health Study: heart attacks with a placebo and with aspirin; Agresti, Categorical Data Analysis (2002) 3.1.2. */
    @Test
    void theRatioOfAPublishedTrialHasItsPublishedInterval() {
        Estimate ratio = RelativeRate.of(189, 11_034, 104, 11_037).orElseThrow();

        assertThat(ratio.value()).isEqualTo(1.82, within(0.005));
        assertThat(ratio.interval().lower()).isEqualTo(1.43, within(0.005));
        assertThat(ratio.interval().upper()).isEqualTo(2.31, within(0.005));
    }

    @Test
    void turnedRoundItIsItsReciprocal() {
        Estimate ratio = RelativeRate.of(18, 20, 102, 180).orElseThrow();
        Estimate turned = RelativeRate.of(102, 180, 18, 20).orElseThrow();

        assertThat(turned.interval().lower()).isEqualTo(1 / ratio.interval().upper(), within(1e-12));
    }

    @Test
    void withFewerThanFiveOnEitherSideThereIsNone() {
        assertThat(RelativeRate.of(4, 20, 50, 100)).isEmpty();
        assertThat(RelativeRate.of(50, 100, 4, 20)).isEmpty();
        assertThat(RelativeRate.of(5, 20, 5, 100)).isPresent();
    }

    @Test
    void whereAllAreCountedOnBothSidesTheRatioIsOneExactly() {
        assertThat(RelativeRate.of(30, 30, 40, 40)).hasValueSatisfying(ratio -> {
            assertThat(ratio.interval().lower()).isEqualTo(1);
            assertThat(ratio.interval().upper()).isEqualTo(1);
        });
    }
}
