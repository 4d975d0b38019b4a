package hearth.web.notebook;

import hearth.warehouse.file.UserError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Runs the cells of a notebook one after the other, in this process, as a Java kernel of Jupyter would. */
final class NotebookRun {
    private NotebookRun() {}

    /** The notebook with what its cells give now; throws where a cell fails, with its code and why. */
    static Notebook of(Notebook notebook) {
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            shell.eval("import " + Shown.class.getName() + ";");
            List<Notebook.Cell> cells = new ArrayList<>();
            for (Notebook.Cell cell : notebook.cells()) {
                cells.add(cell instanceof Notebook.Code code ? run(notebook.id(), code, shell) : cell);
            }
            return new Notebook(notebook.id(), cells);
        }
    }

    private static Notebook.Code run(String id, Notebook.Code code, JShell shell) {
        Shown.keep(null);
        String rest = code.source();
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            if (next.completeness() == Completeness.DEFINITELY_INCOMPLETE
                    || next.completeness() == Completeness.UNKNOWN) {
                throw failed(id, rest, "is no complete Java");
            }
            boolean isLast = next.remaining().isBlank();
            evaluate(id, next.source(), isLast, shell);
            rest = next.remaining();
        }
        Object shown = Shown.take();
        return new Notebook.Code(
                code.source(),
                shown == null ? "" : shown.toString().stripTrailing(),
                shown instanceof BufferedImage picture ? png(picture) : "");
    }

    /** The last expression of a cell is what it shows. */
    private static void evaluate(String id, String source, boolean isLast, JShell shell) {
        String expression = source.strip().replaceFirst(";$", "");
        boolean isShown = isLast && isExpression(expression, shell);
        String run = isShown ? "Shown.keep(" + expression + ")" : source;
        for (SnippetEvent event : shell.eval(run)) {
            if (event.exception() instanceof EvalException failure) {
                throw failed(id, source, failure.getExceptionClassName() + ": " + failure.getMessage());
            }
            if (event.status() == Snippet.Status.REJECTED) {
                String faults = shell.diagnostics(event.snippet())
                        .map(diagnostic -> diagnostic.getMessage(null))
                        .reduce((one, other) -> one + "; " + other)
                        .orElse("");
                throw failed(id, source, faults);
            }
        }
    }

    private static boolean isExpression(String source, JShell shell) {
        List<Snippet> snippets = shell.sourceCodeAnalysis().sourceToSnippets(source);
        return snippets.size() == 1
                && (snippets.get(0).subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND
                        || snippets.get(0).subKind() == Snippet.SubKind.OTHER_EXPRESSION_SUBKIND
                        || snippets.get(0).subKind() == Snippet.SubKind.VAR_VALUE_SUBKIND);
    }

    private static UserError failed(String id, String source, String why) {
        return new UserError(
                "a cell failed: " + why.replaceAll("\\s+", " "),
                id + ".ipynb, " + source.strip(),
                "",
                "correct the cell");
    }

    private static String png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
