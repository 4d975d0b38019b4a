package hearth.warehouse.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
    @ParameterizedTest
    @CsvSource({"E12000001, E12000001", "980, E12000001", "North East, E12000001", "E92000001, E92000001"})
    void aRegionIsFoundByCodeNumberOrName(String key, String code) {
        assertThat(Regions.find(key)).map(Regions.Region::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Nowhere"})
    void nothingIsFoundByNothing(String key) {
        assertThat(Regions.find(key)).isEmpty();
    }
}
