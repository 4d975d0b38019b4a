package hearth.jobs.synthetic.life;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.synthetic.SmallCountry;
import org.junit.jupiter.api.Test;

class PersonMakerTest {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    @Test
    void thePupilNumberIsCheckedByItsFirstLetter() {
        assertThat(SmallCountry.lives(3, 0))
                .extracting(life -> life.person().pupilNumber())
                .filteredOn(number -> !number.startsWith("UN"))
                .isNotEmpty()
                .allSatisfy(number -> assertThat(number).hasSize(13).startsWith(checkLetter(number.substring(1))));
    }

    @Test
    void nobodyIsBornOnLeapDay() {
        assertThat(SmallCountry.lives(4, 0))
                .noneMatch(life -> life.person().born().getMonthValue() == 2
                        && life.person().born().getDayOfMonth() == 29);
    }

    private static String checkLetter(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (i + 2) * Character.digit(digits.charAt(i), 10);
        }
        return LETTERS.substring(sum % 23, sum % 23 + 1);
    }
}
