package hearth.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSearchTest {
    @Test
    void allWordsAreFoundInAnyOrderAndCase() {
        assertThat(WordSearch.finds("Health  annual", "health_assessment", "Annual health assessment"))
                .isTrue();
        assertThat(WordSearch.finds("health dental", "health_assessment", "Annual health assessment"))
                .isFalse();
        assertThat(WordSearch.finds("", "anything")).isTrue();
    }
}
