package hearth.web.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.file.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every cell of the notebooks, run on the demo that the tests of the jobs have made. */
class NotebookTest {
    private static final Path DEMO = Path.of("../jobs/target/demo/warehouse");

    @BeforeAll
    static void readTheDemo() {
        System.setProperty(Hearth.SETTING, DEMO.toString());
    }

    @AfterAll
    static void readWhatIsSet() {
        System.clearProperty(Hearth.SETTING);
    }

    @TestFactory
    List<DynamicTest> everyNotebookGivesWhatItsFileHolds() {
        Assumptions.assumeTrue(Files.isDirectory(DEMO), "the tests of the jobs have made no demo");
        return Notebook.shipped().stream()
                .map(notebook -> DynamicTest.dynamicTest(
                        notebook.id(),
                        () -> assertThat(given(NotebookRun.of(notebook)))
                                .as(
                                        "./hearth notebook run notebooks/%s.ipynb writes what the cells give now",
                                        notebook.id())
                                .isEqualTo(given(notebook))))
                .toList();
    }

    private static List<String> given(Notebook notebook) {
        return notebook.cells().stream()
                .map(cell -> cell instanceof Notebook.Code code ? code.source() + "\n-> " + code.text() : "")
                .toList();
    }

    @Test
    void aCellShowsItsLastExpressionAndKeepsWhatCellsBeforeItDefined() {
        Notebook run = NotebookRun.of(new Notebook(
                "sums", List.of(new Notebook.Code("int one = 1;", "", ""), new Notebook.Code("one + 1", "", ""))));

        assertThat(given(run)).containsExactly("int one = 1;\n-> ", "one + 1\n-> 2");
    }

    @Test
    void aCellThatFailsIsNamedWithItsCode() {
        assertThatThrownBy(() ->
                        NotebookRun.of(new Notebook("wrong", List.of(new Notebook.Code("List.of().get(0)", "", "")))))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("wrong.ipynb, List.of().get(0)")
                .hasMessageContaining("a cell failed");
        assertThatThrownBy(() -> NotebookRun.of(new Notebook("wrong", List.of(new Notebook.Code("int x = ", "", "")))))
                .hasMessageContaining("is no complete Java");
    }

    @Test
    void aFileIsReadAsItWasWritten() {
        Notebook notebook = Notebook.shipped().get(0);

        assertThat(Notebook.parse(notebook.id(), notebook.json())).isEqualTo(notebook);
        assertThat(notebook.title()).isNotEmpty();
        assertThat(notebook.summary()).isNotEmpty();
    }
}
