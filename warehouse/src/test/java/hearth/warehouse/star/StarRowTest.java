package hearth.warehouse.star;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StarRowTest {
    private static final Map<Class<?>, Column.Type> TYPES = Map.of(
            String.class, Column.Type.TEXT,
            int.class, Column.Type.INTEGER,
            Integer.class, Column.Type.INTEGER,
            Double.class, Column.Type.NUMBER,
            boolean.class, Column.Type.YES_NO,
            Boolean.class, Column.Type.YES_NO,
            LocalDate.class, Column.Type.DATE);

    @TestFactory
    Stream<DynamicTest> everyKindOfRowHasTheColumnsOfItsTable() {
        return StarRow.kinds().stream()
                .map(kind -> DynamicTest.dynamicTest(StarRow.tableOf(kind), () -> {
                    Table table = Table.named(StarRow.tableOf(kind));
                    assertThat(columnsOf(kind))
                            .containsExactlyElementsOf(table.columns().stream()
                                    .map(column -> List.of(column.name(), column.type(), column.required()))
                                    .toList());
                }));
    }

    private static List<List<?>> columnsOf(Class<?> kind) {
        return components(kind)
                .<List<?>>map(component ->
                        List.of(snakeCase(component.getName()), TYPES.get(component.getType()), isRequired(component)))
                .toList();
    }

    private static Stream<RecordComponent> components(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .flatMap(component ->
                        component.getType().isRecord() ? components(component.getType()) : Stream.of(component));
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z])([A-Z0-9])|(\\d)([A-Z])", "$1$3_$2$4").toLowerCase(Locale.ROOT);
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
