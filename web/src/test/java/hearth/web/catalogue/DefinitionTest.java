package hearth.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import org.junit.jupiter.api.Test;

class DefinitionTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static Indicator indicator(String id) {
        return CATALOGUE.indicator(id).orElseThrow();
    }

    @Test
    void aNumeratorThatSaysOfThoseComesAfterItsDenominator() {
        assertThat(Definition.line(indicator("adopted_aged_5_and_over")))
                .isEqualTo(
                        "Of children adopted in the year: the children who were aged 5 or over on the day of the adoption.");
        assertThat(Definition.line(indicator("care_leavers_in_education_employment_training")))
                .isEqualTo(
                        "Of care leavers aged 19 to 21: the young people in education, employment or training around their birthday.");
        assertThat(Definition.line(indicator("children_adopted")))
                .isEqualTo("Children whose period of care ended with an adoption order.");
        assertThat(Definition.whole(indicator("felt_safe")))
                .isEqualTo(
                        "Of care leavers who answered the question: the care leavers who felt safe or very safe where they live.");
    }

    @Test
    void noDefinitionSpeaksOfThoseBeforeItSaysWho() {
        assertThat(CATALOGUE.indicators()).hasSize(299).allSatisfy(indicator -> {
            assertThat(Definition.line(indicator)).doesNotContain("Of those").endsWith(".");
            assertThat(Definition.whole(indicator)).doesNotContain("Of those");
        });
    }
}
