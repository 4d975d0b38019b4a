package hearth.warehouse.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UserErrorTest {
    @Test
    void itSaysWhereWhatWhatWasExpectedAndWhatToDo() {
        assertThat(new UserError("has no column pcd", "postcodes.csv", "pcd, laua", "export it with its header"))
                .hasMessage(
                        "postcodes.csv: has no column pcd; expected pcd, laua. What to do: export it with its header.");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(new UserError("there is no release 7", "", "", "")).hasMessage("there is no release 7");
        assertThat(new UserError("there is no release 7", "", "1 to 6", ""))
                .hasMessage("there is no release 7; expected 1 to 6");
        assertThat(new UserError("there is no release 7", "", "", "see ./hearth release list"))
                .hasMessage("there is no release 7. What to do: see ./hearth release list.");
    }

    @Test
    void aCommandThatItEndsHasFailed() {
        assertThat(new UserError("there is no release 7", "", "", "").exitCode())
                .isEqualTo(1);
    }

    @Test
    void allFaultsOfFilesTogetherAreOne() {
        assertThat(new FileFaults(List.of("a.yaml: no unit", "b.yaml: no title")))
                .isInstanceOf(UserError.class)
                .hasMessage("2 errors:\n  a.yaml: no unit\n  b.yaml: no title");
    }
}
