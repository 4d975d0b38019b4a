package hearth.web.figure;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.indicator.Catalogue;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static Numbers of(String indicator) {
        return new Numbers(Catalogue.shipped().indicator(indicator).orElseThrow());
    }

    @Test
    void moneyIsWrittenInMillionsWhereThereIsLittleRoomOnly() {
        Numbers spending = of("spending_on_looked_after");

        assertThat(spending.computed(79_238_040.44)).isEqualTo("79,238,040");
        assertThat(spending.brief().computed(79_238_040.44)).isEqualTo("79.2m");
        assertThat(spending.brief().counted(-9_359_018.56)).isEqualTo("−9.4m");
        assertThat(spending.brief().computed(999_999)).isEqualTo("999,999");
        assertThat(spending.brief().withUnit("79.2m")).isEqualTo("£79.2m");
    }

    @Test
    void differencesOfMoneyHaveNoPence() {
        assertThat(of("spending_on_looked_after").counted(-9_359_018.56)).isEqualTo("−9,359,019");
    }

    @Test
    void whatIsNoMoneyStaysAsItIs() {
        assertThat(of("children_in_area").brief().counted(12_183_016)).isEqualTo("12,183,016");
        assertThat(of("fostered").brief().computed(66.66)).isEqualTo("66.7");
    }
}
