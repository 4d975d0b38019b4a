package hearth.web.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearth.web.access.Audience;
import hearth.web.access.Role;
import hearth.web.query.Column;
import hearth.web.query.Json;
import hearth.web.query.RowWriter;
import hearth.web.query.Session;
import hearth.web.serving.Attachment;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The program of the process that answers questions: it reads from its standard input what it may read, then questions, one
 * a line, and writes their answers to its standard output, one row a line. It ends with its input.
 */
final class AnsweringProcess {
    private AnsweringProcess() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        String attachment = in.readLine();
        if (attachment == null) {
            return;
        }
        try (Session session = attachment(Json.mapper().readTree(attachment)).open()) {
            boolean isSound = true;
            for (String line = in.readLine(); line != null && isSound; line = in.readLine()) {
                isSound = answer(session, Json.mapper().readTree(line), out);
                out.flush();
            }
        }
    }

    /** Writes an answer; false where the database cannot be used after it. */
    private static boolean answer(Session session, JsonNode line, PrintStream out) throws SQLException {
        ObjectNode end = Json.mapper().createObjectNode();
        try {
            List<Object> values = new ArrayList<>();
            line.path("values").forEach(value -> values.add(cell(value).orElseThrow()));
            Limits limits = new Limits(
                    line.path("rows").asLong(),
                    Duration.ofMillis(line.path("milliseconds").asLong()));
            Question question = new Question(
                    line.path("sql").asText(), values, line.path("plan").asBoolean());
            end.put("whole", Answer.write(session.connection(), question, limits, new LineWriter(out)));
        } catch (Refusal e) {
            end.put("refused", e.reason());
            e.place().ifPresent(place -> end.put("line", place.line()).put("column", place.column()));
        }
        out.println(end);
        return !end.path("refused").asText().startsWith("FATAL");
    }

    static Optional<Object> cell(JsonNode cell) {
        return CellCode.value(cell.isNull() ? Optional.empty() : Optional.of(cell.asText()));
    }

    private static Attachment attachment(JsonNode line) {
        TreeSet<String> laCodes = new TreeSet<>();
        line.path("laCodes").forEach(code -> laCodes.add(code.asText()));
        Map<String, Path> files = new LinkedHashMap<>();
        line.path("files")
                .properties()
                .forEach(
                        file -> files.put(file.getKey(), Path.of(file.getValue().asText())));
        return new Attachment(new Audience(Role.valueOf(line.path("role").asText()), laCodes), files);
    }

    /** An attachment as the first line of the input. */
    static String line(Attachment attachment) {
        ObjectNode line = Json.mapper().createObjectNode();
        line.put("role", attachment.audience().role().name());
        ArrayNode laCodes = line.putArray("laCodes");
        attachment.audience().laCodes().forEach(laCodes::add);
        ObjectNode files = line.putObject("files");
        attachment
                .files()
                .forEach((name, file) -> files.put(name, file.toAbsolutePath().toString()));
        return line.toString();
    }

    /** A question as a line of the input. */
    static String line(Question question, Limits limits) {
        ObjectNode line = Json.mapper().createObjectNode();
        line.put("sql", question.sql())
                .put("plan", question.isForPlan())
                .put("rows", limits.rows())
                .put("milliseconds", limits.time().toMillis());
        ArrayNode values = line.putArray("values");
        question.values().forEach(value -> values.add(CellCode.text(value)));
        return line.toString();
    }

    /** Columns and rows as lines of the output. */
    private record LineWriter(PrintStream out) implements RowWriter {
        @Override
        public void begin(List<Column> columns) {
            ArrayNode line = Json.mapper().createArrayNode();
            columns.forEach(column -> line.addArray().add(column.name()).add(column.isNumber()));
            out.println(Json.mapper().createObjectNode().set("columns", line));
        }

        @Override
        public void row(List<Optional<Object>> cells) {
            ArrayNode line = Json.mapper().createArrayNode();
            cells.forEach(cell -> line.add(cell.map(CellCode::text).orElse(null)));
            out.println(line);
        }

        @Override
        public void end() {}
    }
}
