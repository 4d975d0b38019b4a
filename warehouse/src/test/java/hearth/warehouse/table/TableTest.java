package hearth.warehouse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void everyShippedContractIsComplete() {
        assertThat(Table.all()).hasSizeGreaterThan(5).allSatisfy(table -> {
            assertThat(table.columns()).isNotEmpty();
            assertThat(new HashSet<>(table.columnNames())).hasSameSizeAs(table.columnNames());
        });
    }

    @Test
    void aPartitionColumnThatDoesNotExistIsAFault() {
        String yaml = """
                grain: one row per child
                audience: served
                partitioned_by: la
                columns:
                  - {name: la_code, type: text, meaning: the authority}
                """;

        assertThatThrownBy(() -> Table.read("tables/dim_child.yaml", yaml))
                .hasMessageContaining("'partitioned_by' names no column: 'la'");
    }
}
