package hearth.jobs.synthetic.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    @Test
    void nothingIsHiddenWhenAllNumbersAreLarge() {
        assertThat(Suppression.hidden(suitability(80, 12, 8))).isEmpty();
    }

    @Test
    void theSmallestOtherPartGoesWithAHiddenOne() {
        assertThat(Suppression.hidden(suitability(80, 3, 9)))
                .containsExactlyInAnyOrder("Accommodation considered unsuitable", "No information");
    }

    @Test
    void aZeroStaysWhenALargerPartCanBeHidden() {
        assertThat(Suppression.hidden(suitability(80, 3, 0)))
                .containsExactlyInAnyOrder("Accommodation considered unsuitable", "Accommodation considered suitable");
    }

    @Test
    void twoHiddenPartsProtectEachOther() {
        assertThat(Suppression.hidden(suitability(80, 3, 2)))
                .containsExactlyInAnyOrder("Accommodation considered unsuitable", "No information");
    }

    private static Map<String, Integer> suitability(int suitable, int unsuitable, int unknown) {
        return Map.of(
                "Accommodation considered suitable", suitable,
                "Accommodation considered unsuitable", unsuitable,
                "No information", unknown,
                "Suitability total", suitable + unsuitable + unknown);
    }
}
