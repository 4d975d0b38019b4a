package hearth.web.figure;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Source;
import java.time.LocalDate;
import java.util.Optional;
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

    @Test
    void aSymbolHasNoUnit() {
        assertThat(of("fostered").shown(figure(Optional.of(67.0), Optional.empty())))
                .isEqualTo("67%");
        assertThat(of("fostered").shown(figure(Optional.empty(), Optional.of(Symbol.C))))
                .isEqualTo("[c]");
        assertThat(of("fostered").shown(figure(Optional.empty(), Optional.empty())))
                .isEqualTo("[x]");
    }

    @Test
    void countsAreOfFiguresWithADenominatorOnly() {
        assertThat(of("fostered").counts(figure(Optional.of(67.0), Optional.empty())))
                .isEqualTo("134 of 200");
        assertThat(of("children_looked_after").counts(figure(Optional.of(67.0), Optional.empty())))
                .isEmpty();
    }

    private static Figure figure(Optional<Double> value, Optional<Symbol> symbol) {
        return new Figure(
                "E0",
                LocalDate.of(2025, 3, 31),
                Source.PUBLISHED,
                "",
                Optional.of(134.0),
                Optional.of(200.0),
                value,
                Optional.empty(),
                symbol);
    }
}
