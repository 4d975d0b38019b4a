package hearth.warehouse.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTextTest {
    @Test
    void whatWouldMoveTheCursorOrMakeANewLineIsSpeltOut() {
        assertThat(MessageText.visible("a\u001b[2J\r\nREJECTED 501\u202e\u2028"))
                .isEqualTo("a\\u001b[2J\\u000d\\u000aREJECTED 501\\u202e\\u2028");
        assertThat(MessageText.visible("Ynys Môn – 9 > 8")).isEqualTo("Ynys Môn – 9 > 8");
    }

    @Test
    void aShapeShowsTheFormOfACellOnly() {
        assertThat(MessageText.shape("28/06/2006")).isEqualTo("99/99/9999");
        assertThat(MessageText.shape("Jané ٣")).isEqualTo("AAAA 9");
        assertThat(MessageText.shape("7".repeat(50))).isEqualTo("9".repeat(40) + "…");
    }
}
