package hearth.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WantedCodesTest {
    @Test
    void everyCodeOfTheListHasAFileOrAReason() {
        WantedCodes wanted = WantedCodes.shipped();

        assertThat(wanted.codes()).hasSize(189).startsWith("POP01", "POP02").endsWith("CTX04");
        assertThat(wanted.faults(Catalogue.shipped())).isEmpty();
    }

    @Test
    void codesThatAreOpenUnknownOrDecidedTwiceAreNamed() {
        WantedCodes wanted = WantedCodes.read("""
                subjects: {PLA: 2, NEW: 1}
                reasons: {PLA01: it cannot be counted, OLD01: it is gone}
                """);

        List<String> faults = wanted.faults(Catalogue.shipped());

        assertThat(faults)
                .contains(
                        "indicators/not-built.yaml: 1 of 3 codes have neither a file nor a reason: NEW01",
                        "indicators/not-built.yaml: no code 'OLD01' in the list",
                        "indicators/not-built.yaml: 'PLA01' has a reason, but a file defines it")
                .contains("indicators/not-built.yaml: no code 'STA01' in the list");
    }
}
