package hearth.warehouse.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void cellsWithCommasQuotesOrLineBreaksAreQuoted() {
        assertThat(Csv.line(List.of("a", "b,c", "d\"e", "f\ng", ""))).isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n");
    }

    @Test
    void whatASpreadsheetWouldRunIsTextAndNumbersStayNumbers() {
        assertThat(Csv.line(List.of("=cmd|' /C calc'!A0", "+1+1", "-2", "-1.5e3", "@SUM(A1)", "\t=1", "＝1")))
                .isEqualTo("'=cmd|' /C calc'!A0,'+1+1,-2,-1.5e3,'@SUM(A1),'\t=1,'＝1\r\n");
    }
}
