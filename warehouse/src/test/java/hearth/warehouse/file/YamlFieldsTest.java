package hearth.warehouse.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlFieldsTest {
    private final List<String> faults = new ArrayList<>();

    private YamlFields parse(String yaml) {
        return YamlFields.parse("some.yaml", yaml, faults);
    }

    @Test
    void aMappingWhereAListIsWantedIsAFault() {
        try (YamlFields fields = parse("breaks:\n  from: 2024-04-01\n  note: new\n")) {
            assertThat(fields.children("breaks")).isEmpty();
        }
        assertThat(faults).containsExactly("some.yaml: 'breaks' must be a list");
    }

    @Test
    void aListThatIsNotThereHasNoItems() {
        try (YamlFields fields = parse("title: x\n")) {
            assertThat(fields.text("title")).isEqualTo("x");
            assertThat(fields.children("breaks")).isEmpty();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatNobodyAskedForIsAFault() {
        try (YamlFields fields = parse("title: x\ntint: red\n")) {
            assertThat(fields.text("title")).isEqualTo("x");
        }
        assertThat(faults).containsExactly("some.yaml: unknown key 'tint'; known keys: title");
    }
}
