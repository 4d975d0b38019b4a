package hearth.warehouse.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrnStatusTest {
    private static final ProviderDirectory LIST = ProviderDirectory.of(
            List.of(new ProviderSheet("Sheet", List.of(List.of("URN", "Placement code"), List.of("SC012345", "K2")))));

    @ParameterizedTest
    @CsvSource({
        "sc012345, K2, listed",
        "SC999999, K2, not_in_list",
        "XXXXXXX, A6, regional_agency",
        "'', K2, missing",
        "'', P1, not_applicable",
        "SC999999, P1, not_in_list"
    })
    void thereAreSeveralKindsOfNotKnowingAProvider(String urn, String placementType, String status) {
        assertThat(UrnStatus.of(urn, placementType, LIST)).map(UrnStatus::label).contains(status);
    }

    @Test
    void withoutAListNothingIsSaid() {
        assertThat(UrnStatus.of("SC012345", "K2", ProviderDirectory.empty())).isEmpty();
    }
}
