package hearth.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "load",
                "published",
                "local",
                "release",
                "submissions",
                "diff",
                "quality",
                "rules",
                "indicators",
                "strategies"
            })
    void everyCommandExplainsItself(String command) {
        assertThat(Main.run(command, "--help")).isZero();
    }
}
