package hearth.jobs.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.file.UserError;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarehouseLocationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"file:/data/w", "file:///data/w", "FILE:///data/w", "File:/data/w", "file://localhost/data/w"})
    void aUriOfThisMachineIsAFolderThatHadoopFindsToo(String given) {
        WarehouseLocation location = WarehouseLocation.of(given);

        assertThat(location.folder()).isEqualTo(Path.of("/data/w"));
        assertThat(location.root()).isEqualTo("file:///data/w");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/warehouse", "/data/w", "../w", "C:/data/w", "w 2025/a:b"})
    void whatIsNoUriIsAFolder(String given) {
        WarehouseLocation location = WarehouseLocation.of(given);

        assertThat(location.folder()).isEqualTo(Path.of(given));
        assertThat(location.root()).isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3://bucket/w",
                "S3A://bucket/w",
                "hdfs://node:9000/w",
                "abfss://c@account.dfs.core.windows.net/w",
                "viewfs:/w",
                "file://otherhost/w",
                "file:w"
            })
    void anywhereElseIsReadAndNotWritten(String given) {
        WarehouseLocation location = WarehouseLocation.of(given);

        assertThat(location.root()).isEqualTo(given);
        assertThatThrownBy(location::folder)
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("--warehouse " + given + ": ")
                .hasMessageContaining("expected a folder of this machine")
                .hasMessageContaining("What to do: write the warehouse to such a folder");
    }

    @Test
    void signsOfAUriWithinAFoldersNameAreNotDecoded() {
        assertThat(WarehouseLocation.of("file:///data/a%20b").folder()).isEqualTo(Path.of("/data/a%20b"));
    }
}
