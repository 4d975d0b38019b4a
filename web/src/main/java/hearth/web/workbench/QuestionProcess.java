package hearth.web.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.warehouse.file.OwnFolder;
import hearth.web.query.Column;
import hearth.web.query.Json;
import hearth.web.query.RowWriter;
import hearth.web.serving.Attachment;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * A process that answers questions of one audience. Whatever a question does to it, it ends alone: it has little memory,
 * none of the server's environment, and is killed when it does not stop in time.
 */
final class QuestionProcess implements AutoCloseable {
    /** What a process may take of the machine, in kilobytes of addresses; the database is allowed 512 MB, Java 128 MB. */
    private static final int MOST_KILOBYTES = 2_000_000;

    /** Letters of an answer. */
    private static final long LARGEST = 64_000_000;

    /** How much longer than its limit an answer may take before the process is killed. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    /** How long a process may take to start and open its database. */
    private static final Duration START = Duration.ofSeconds(20);

    private final Process process;
    private final Path temporary;
    private final Writer in;
    private final BufferedReader out;
    private boolean isFresh = true;
    private boolean isReady = true;

    private QuestionProcess(Process process, Path temporary) {
        this.process = process;
        this.temporary = temporary;
        in = process.outputWriter(StandardCharsets.UTF_8);
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static QuestionProcess start(Attachment attachment) {
        try {
            Path temporary = Files.createTempDirectory("hearth-questions");
            ProcessBuilder builder = new ProcessBuilder(command(temporary))
                    .directory(temporary.toFile())
                    .redirectError(Redirect.DISCARD);
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> !name.startsWith("LC_") && !name.equals("LANG"));
            // Each thread of the database would reserve 64 MB of addresses otherwise.
            environment.put("MALLOC_ARENA_MAX", "2");
            QuestionProcess started = new QuestionProcess(builder.start(), temporary);
            started.send(AnsweringProcess.line(attachment));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a process for questions: " + e.getMessage(), e);
        }
    }

    /** @param temporary where the database unpacks its library */
    private static List<String> command(Path temporary) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/bin/sh"))) {
            // Where the system knows no such limit the process starts without it. No dump of its memory is kept.
            String limited = "ulimit -c 0; ulimit -v " + MOST_KILOBYTES + " 2>/dev/null; exec \"$@\"";
            command.addAll(List.of("/bin/sh", "-c", limited, "sh"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:CompressedClassSpaceSize=48m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+SuppressFatalErrorMessage",
                "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                classPath(),
                AnsweringProcess.class.getName()));
        return command;
    }

    /** The process runs in another folder, so that paths are absolute. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void send(String line) throws IOException {
        in.write(line);
        in.write('\n');
        in.flush();
    }

    /** Whether another question can be asked: not while one is being answered, nor after one has ended the process. */
    boolean isReady() {
        return isReady && process.isAlive();
    }

    /** Asks a question; it throws {@link Refusal} where there is no answer, and the process may have ended by then. */
    boolean ask(Question question, Limits limits, RowWriter writer, Stop stop) {
        AtomicBoolean isLate = new AtomicBoolean();
        Duration longest = limits.time().plus(GRACE).plus(isFresh ? START : Duration.ZERO);
        isFresh = false;
        isReady = false;
        CompletableFuture<Void> alarm = new CompletableFuture<Void>()
                .completeOnTimeout(null, longest.toMillis(), TimeUnit.MILLISECONDS)
                .thenRun(() -> {
                    isLate.set(true);
                    process.destroyForcibly();
                });
        stop.ends(process);
        try {
            send(AnsweringProcess.line(question, limits));
            JsonNode end = read(writer);
            isReady = true;
            return end(end, writer);
        } catch (IOException e) {
            if (stop.isStopped()) {
                throw new Refusal("Stopped.");
            }
            throw isLate.get() ? Deadline.passed(limits.time()) : ended();
        } finally {
            alarm.cancel(false);
            if (!isReady) {
                close();
            }
        }
    }

    /** Hands over columns and rows; gives the line after them. */
    private JsonNode read(RowWriter writer) throws IOException {
        long letters = 0;
        while (true) {
            String text = out.readLine();
            if (text == null) {
                throw new IOException("the process has ended");
            }
            letters += text.length();
            if (letters > LARGEST) {
                throw new Refusal("The answer is larger than 64 million letters. Ask for fewer rows or columns.");
            }
            JsonNode line = Json.mapper().readTree(text);
            if (line.isArray()) {
                List<Optional<Object>> cells = new ArrayList<>();
                line.forEach(cell -> cells.add(AnsweringProcess.cell(cell)));
                writer.row(cells);
            } else if (line.has("columns")) {
                List<Column> columns = new ArrayList<>();
                line.path("columns")
                        .forEach(column -> columns.add(new Column(
                                column.path(0).asText(), column.path(1).asBoolean())));
                writer.begin(columns);
            } else {
                return line;
            }
        }
    }

    private static boolean end(JsonNode line, RowWriter writer) {
        if (line.has("refused")) {
            String reason = line.path("refused").asText();
            throw line.has("line")
                    ? Refusal.at(
                            new Refusal.Place(
                                    line.path("line").asInt(),
                                    line.path("column").asInt()),
                            reason)
                    : new Refusal(reason);
        }
        writer.end();
        return line.path("whole").asBoolean();
    }

    private static Refusal ended() {
        return new Refusal("The question ended the process that answers it, most likely for want of memory."
                + " Ask for fewer rows, or shorter text.");
    }

    @Override
    public void close() {
        isReady = false;
        try {
            process.destroyForcibly().waitFor();
            OwnFolder.delete(temporary);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + temporary, e);
        }
    }
}
