package hearth.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WantedCodesTest {
    @Test
    void everyCodeOfTheListHasAFile() {
        WantedCodes wanted = WantedCodes.shipped();

        assertThat(wanted.codes()).hasSize(189).startsWith("POP01", "POP02").endsWith("CTX04");
        assertThat(wanted.faults(Catalogue.shipped())).isEmpty();
    }

    @Test
    void codesThatAreOpenOrUnknownAreNamed() {
        WantedCodes wanted = WantedCodes.read("subjects: {PLA: 2, NEW: 1}");

        List<String> faults = wanted.faults(Catalogue.shipped());

        assertThat(faults)
                .contains(
                        "indicators/wanted.yaml: 1 of 3 codes have no file: NEW01",
                        "indicators/wanted.yaml: no code 'STA01' in the list");
    }
}
