package hearth.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {
    @ParameterizedTest
    @CsvSource({"c, C", "[c], C", "[low], LOW", "~, LOW", "[k], K", "[u], U", ":, X", "[x], X", "[z], Z"})
    void todaysLettersBracketsAndOlderSymbolsAreSymbols(String cell, Symbol symbol) {
        assertThat(Symbol.ofPublished(cell)).contains(symbol);
    }

    @ParameterizedTest
    @CsvSource({"., Z", ".., X"})
    void onePointIsNotApplicableAndTwoAreNotAvailable(String cell, Symbol symbol) {
        assertThat(Symbol.ofPublished(cell)).contains(symbol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "*", "C", "[c", "[]", "[r]", "...", "0"})
    void whatPublicationsDidNotAgreeOnIsNoSymbol(String cell) {
        assertThat(Symbol.ofPublished(cell)).isEmpty();
    }
}
