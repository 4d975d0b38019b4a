package hearth.warehouse.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void theEnvironmentWinsOverTheFileAndBlankTextIsNothing() {
        Settings settings = Settings.of(Map.of("HEARTH_OWN", "892", "HEARTH_PORT", " "), "own: 330\nport: 9000\n");
        assertThat(settings.find("own")).contains("892");
        assertThat(settings.find("port")).contains("9000");
        assertThat(settings.find("keys")).isEmpty();
    }

    @Test
    void everySettingMayStandInTheFileButThoseThatAreNeededBeforeTheCommandStarts() {
        List<String> names = Stream.of(Setting.values())
                .filter(setting -> setting.place() == Setting.Place.ANYWHERE)
                .map(Setting::key)
                .toList();
        assertThat(names)
                .contains("warehouse", "port", "bind", "rows", "disclosure")
                .doesNotContain("jobs_heap");
        Settings settings =
                Settings.of(Map.of(), names.stream().map(name -> name + ": x\n").collect(Collectors.joining()));
        assertThat(names).allSatisfy(name -> assertThat(settings.find(name)).contains("x"));
        assertThatThrownBy(() -> Settings.of(Map.of(), "jobs_heap: 8g\n"))
                .isInstanceOf(FileFaults.class)
                .hasMessageContaining("jobs_heap");
    }

    @Test
    void aNameThatIsNoSettingIsRefused() {
        assertThatThrownBy(() -> Settings.of(Map.of(), "onw: 892\n"))
                .isInstanceOf(FileFaults.class)
                .hasMessageContaining("onw");
    }
}
