package hearth.web.notebook;

import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how to open notebooks in Jupyter, and runs them without it. */
@Command(
        name = "notebook",
        mixinStandardHelpOptions = true,
        description = {
            "Say how to open the notebooks in Jupyter.",
            "They read the warehouse that HEARTH_WAREHOUSE names, or the demo's."
        })
public final class NotebookCommand implements Callable<Integer> {
    private static final String ENDING = ".ipynb";

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        out().print("""
                The notebooks are in the folder notebooks, and as pages of the app at /notebooks.

                To run one here and write what its cells give into it:
                  ./hearth notebook run notebooks/placement-stability.ipynb

                To work in one with Jupyter (on Debian: apt-get install jupyter-notebook):
                1. Download the Java kernel io.github.padreati:rapaio-jupyter-kernel:3.0.1, a jar of Maven Central:
                     mvn dependency:copy -Dartifact=io.github.padreati:rapaio-jupyter-kernel:3.0.1 -DoutputDirectory=.
                2. Install it: java -jar rapaio-jupyter-kernel-3.0.1.jar -i -auto
                3. Start Jupyter in this folder, with the warehouse to read:
                     HEARTH_WAREHOUSE=$PWD/data/demo/warehouse jupyter notebook notebooks
                4. Give the kernel Hearth's libraries, in a first cell of the notebook:
                     %jars ../web/target/lib
                     %jars ../web/target/hearth-web-0.1.0.jar
                """);
        out().flush();
        return ExitCode.OK;
    }

    @Command(
            name = "run",
            mixinStandardHelpOptions = true,
            description = "Run notebooks from the first cell to the last and write what the cells give into the files.")
    int run(@Parameters(paramLabel = "<file>", arity = "1..*", description = "The notebooks.") List<Path> files)
            throws IOException {
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (!name.endsWith(ENDING) || !Files.isRegularFile(file)) {
                throw new UserError("is no notebook", file.toString(), "a file that ends with .ipynb", "");
            }
            Notebook notebook =
                    Notebook.parse(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
            Files.writeString(file, NotebookRun.of(notebook).json());
            out().println("Ran " + file);
            out().flush();
        }
        return ExitCode.OK;
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
