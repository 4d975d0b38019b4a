package hearth.jobs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ParityTest {
    private static List<Parity.Line> lines = List.of();

    @BeforeAll
    static void compare() throws IOException {
        lines = Parity.lines(Samples.folder("ssda903"));
    }

    @Test
    void aRuleFlagsWhatThePublicValidatorFlagsOrSaysWhyNot() {
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.isSame())
                        .as(() -> details(line))
                        .isEqualTo(line.rule().difference().isEmpty()));
    }

    /** What a developer of the rule needs to know: the cases and the rows that only one side flags. */
    private static String details(Parity.Line line) {
        try {
            return line + "\n" + String.join("\n", Parity.details(Samples.folder("ssda903"), line.rule()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyRuleHasACaseWithTheRowsItMustFlag() {
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line.cases()).as(line.rule().code()).isPositive())
                .anySatisfy(line -> assertThat(line.common()).isPositive());
    }
}
