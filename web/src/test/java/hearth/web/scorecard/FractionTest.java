package hearth.web.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FractionTest {
    @Test
    void aShareIsSaidAsAFractionWithinAPercentagePoint() {
        assertThat(Fraction.near(66)).map(Fraction::words).contains("two in three");
        assertThat(Fraction.near(76)).map(Fraction::words).contains("three in four");
        assertThat(Fraction.near(24)).map(Fraction::words).contains("one in four");
        assertThat(Fraction.near(34)).map(Fraction::words).contains("one in three");
        assertThat(Fraction.near(49.2)).map(Fraction::words).contains("half");
    }

    @Test
    void otherSharesAreNumbersAlone() {
        assertThat(Fraction.near(72)).isEmpty();
        assertThat(Fraction.near(76.1)).isEmpty();
        assertThat(Fraction.near(95)).isEmpty();
    }
}
