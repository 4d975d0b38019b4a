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
        assertThat(faults).containsExactly("some.yaml, line 1: 'breaks' must be a list");
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
        assertThat(faults).containsExactly("some.yaml, line 2: unknown key 'tint'; known keys: title");
    }

    @Test
    void anErrorNamesTheLineOfItsKeyOrWhereItsMappingBegins() {
        try (YamlFields fields = parse("""
                title: x
                measures:
                  - id: one
                    decimals: many
                  - title: two
                """)) {
            fields.text("title");
            for (YamlFields measure : fields.children("measures")) {
                try (measure) {
                    measure.text("id");
                    measure.optionalInteger("decimals");
                    measure.optionalText("title")
                            .ifPresent(title -> measure.fault("title", "'" + title + "' is no title"));
                }
            }
        }
        assertThat(faults)
                .containsExactly(
                        "some.yaml, line 4, measures 1: 'decimals' must be a whole number, found 'many'",
                        "some.yaml, line 5, measures 2: missing key 'id'",
                        "some.yaml, line 5, measures 2: 'two' is no title");
    }
}
