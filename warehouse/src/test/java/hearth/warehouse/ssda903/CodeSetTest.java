package hearth.warehouse.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSetTest {
    @ParameterizedTest
    @CsvSource({
        "CONVICTED, Yes, 1",
        "CONVICTED, y, 1",
        "CONVICTED, TRUE, 1",
        "CONVICTED, t, 1",
        "TEETH_CHECK, no, 0",
        "TEETH_CHECK, N, 0",
        "TEETH_CHECK, False, 0",
        "MOTHER, F, 0",
        "FOSTER_CARE, Y, 1",
        "IN_TOUCH, Y, YES",
        "IN_TOUCH, false, NO",
        "SEX, Female, F",
        "SEX, MALE, M",
        "SEX_ADOPTR, single male, M1",
    })
    void aCodeIsFoundByItsMeaningInWords(String set, String words, String code) {
        assertThat(CodeSet.named(set).inWords(words, new CollectionYear(2025)).map(Code::code))
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({"SEX, Female, 2", "SEX, male, 1"})
    void theCodeIsOneOfTheReturnsYear(String set, String words, String code) {
        assertThat(CodeSet.named(set).inWords(words, new CollectionYear(2024)).map(Code::code))
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({"CONVICTED, Maybe", "CONVICTED, 2", "CONVICTED, -1", "SEX, True", "SEX, False", "SEX, No", "LS, Yes"})
    void wordsThatMeanNoCodeOfTheSetAreNoCode(String set, String words) {
        assertThat(CodeSet.named(set).inWords(words, new CollectionYear(2025))).isEmpty();
    }
}
