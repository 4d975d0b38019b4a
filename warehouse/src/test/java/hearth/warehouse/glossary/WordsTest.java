package hearth.warehouse.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.file.FileFaults;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void everyMeaningIsASentence() {
        assertThat(Words.shipped())
                .hasSizeGreaterThan(40)
                .allSatisfy(word -> assertThat(word.meaning()).as(word.term()).matches("[A-Z].+\\."));
    }

    @Test
    void aWordMayHaveAnAbbreviation() {
        assertThat(Words.read(
                        "words:\n  - {term: special guardianship order, abbreviation: SGO, meaning: An order.}\n"))
                .containsExactly(new Word("special guardianship order", Optional.of("SGO"), "An order."));
    }

    @Test
    void everyErrorInTheFileIsReported() {
        assertThatThrownBy(() -> Words.read("""
                        words:
                          - {term: episode, meaning: A part.}
                          - {term: Episode, meaning: A part.}
                          - {term: rank, meanin: A place.}
                        """))
                .isInstanceOf(FileFaults.class)
                .hasMessageContaining("words 2: 'Episode' is explained twice")
                .hasMessageContaining("words 3: missing key 'meaning'")
                .hasMessageContaining("unknown key 'meanin'");
    }
}
