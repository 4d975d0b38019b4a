package hearth.jobs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.Samples;
import java.io.IOException;
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
                        .as("rule %s: %s", line.rule().code(), line)
                        .isEqualTo(line.rule().difference().isEmpty()));
    }

    @Test
    void everyRuleHasACaseWithTheRowsItMustFlag() {
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line.cases()).as(line.rule().code()).isPositive())
                .anySatisfy(line -> assertThat(line.common()).isPositive());
    }
}
