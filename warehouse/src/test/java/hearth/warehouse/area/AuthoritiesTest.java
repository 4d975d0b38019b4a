package hearth.warehouse.area;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.ssda903.CollectionYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthoritiesTest {
    @ParameterizedTest
    @CsvSource({
        "909, 2024, 'Cumbria (909) ended on 2023-03-31, and became 942 and 943'",
        "909, 2023, ",
        "942, 2023, Cumberland (942) began on 2023-04-01",
        "942, 2024, ",
        "370, 2024, "
    })
    void anAuthorityHasReturnsOfTheYearsInWhichItExists(String laCode, int endYear, String why) {
        assertThat(Authorities.find(laCode)
                        .flatMap(authority -> authority.lifeWithout(new CollectionYear(endYear)))
                        .orElse(null))
                .isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({"370, true", "909, true", "420, true", "501, true", "999, false", "000, false", "700, false"})
    void aCodeIsKnownWhenAnAuthorityOrASyntheticCouncilHasIt(String laCode, boolean isKnown) {
        assertThat(Authorities.isKnown(laCode)).isEqualTo(isKnown);
    }
}
