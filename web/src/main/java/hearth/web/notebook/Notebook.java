package hearth.web.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearth.warehouse.file.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A notebook as Jupyter keeps it (nbformat 4): cells of Markdown and of Java with what they gave.
 *
 * @param id the name of its file without the ending, and its address
 */
public record Notebook(String id, List<Cell> cells) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FOLDER = "notebooks";
    private static final String ENDING = ".ipynb";

    public Notebook {
        cells = List.copyOf(cells);
    }

    /** One cell. */
    public sealed interface Cell {
        /** What its author wrote. */
        String source();
    }

    /** Words, in Markdown. */
    public record Words(String source) implements Cell {}

    /**
     * Code and what it gave.
     *
     * @param text what was shown, or printed; empty where nothing was
     * @param picture as PNG in base 64; empty where none was
     */
    public record Code(String source, String text, String picture) implements Cell {}

    /** The notebooks that ship with Hearth, by the names of their files. */
    public static List<Notebook> shipped() {
        return Resources.under(FOLDER).stream()
                .filter(path -> path.endsWith(ENDING))
                .sorted()
                .map(path -> parse(
                        path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length()),
                        Resources.text(path)))
                .toList();
    }

    /** Reads a notebook's file. */
    public static Notebook parse(String id, String json) {
        try {
            List<Cell> cells = new ArrayList<>();
            MAPPER.readTree(json).path("cells").forEach(cell -> cells.add(cell(cell)));
            return new Notebook(id, cells);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(id + ENDING + " is no notebook: " + e.getOriginalMessage(), e);
        }
    }

    private static Cell cell(JsonNode cell) {
        String source = text(cell.path("source"));
        if (!cell.path("cell_type").asText().equals("code")) {
            return new Words(source);
        }
        StringBuilder text = new StringBuilder();
        String picture = "";
        for (JsonNode output : cell.path("outputs")) {
            text.append(text(output.path("text"))).append(text(output.at("/data/text~1plain")));
            picture = picture + text(output.at("/data/image~1png")).strip();
        }
        return new Code(source, text.toString(), picture);
    }

    /** A text, which Jupyter may keep as a list of lines. */
    private static String text(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining())
                : node.asText("");
    }

    /** Its title: the first heading. */
    public String title() {
        return cells.stream()
                .flatMap(cell -> cell.source().lines())
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse(id);
    }

    /** What it is about: the paragraph after the title. */
    public String summary() {
        Optional<String> first = cells.stream().map(Cell::source).findFirst();
        return first.stream()
                .flatMap(source -> source.strip().lines().dropWhile(line -> line.startsWith("#") || line.isBlank()))
                .takeWhile(line -> !line.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** As Jupyter keeps it. */
    public String json() {
        ObjectNode notebook = MAPPER.createObjectNode();
        ArrayNode written = notebook.putArray("cells");
        int count = 0;
        for (Cell cell : cells) {
            ObjectNode one = written.addObject();
            one.put("cell_type", cell instanceof Code ? "code" : "markdown");
            one.put("id", "cell-" + written.size());
            if (cell instanceof Code code) {
                count++;
                one.put("execution_count", count);
                one.putObject("metadata");
                outputs(code, count, one.putArray("outputs"));
            } else {
                one.putObject("metadata");
            }
            lines(cell.source(), one.putArray("source"));
        }
        ObjectNode metadata = notebook.putObject("metadata");
        metadata.putObject("kernelspec")
                .put("display_name", "Java")
                .put("language", "java")
                .put("name", "rapaio-jupyter-kernel");
        metadata.putObject("language_info").put("file_extension", ".java").put("name", "java");
        notebook.put("nbformat", 4).put("nbformat_minor", 5);
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(notebook) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void outputs(Code code, int count, ArrayNode outputs) {
        if (code.text().isEmpty()) {
            return;
        }
        ObjectNode output = outputs.addObject();
        ObjectNode data = output.putObject("data");
        if (!code.picture().isEmpty()) {
            data.put("image/png", code.picture());
        }
        lines(code.text(), data.putArray("text/plain"));
        output.put("execution_count", count)
                .put("output_type", "execute_result")
                .putObject("metadata");
    }

    private static void lines(String text, ArrayNode lines) {
        List<String> all = List.of(text.split("(?<=\n)"));
        all.forEach(lines::add);
    }
}
