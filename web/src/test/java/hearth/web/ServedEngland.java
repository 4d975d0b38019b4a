package hearth.web;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.web.access.Audience;
import hearth.web.query.Json;
import hearth.web.serving.Serving;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The little England, served on a free port for all tests of a class. */
final class ServedEngland implements BeforeAllCallback, AfterAllCallback {
    private final Audience visitors;
    private Path folder = Path.of("");
    private Optional<RunningWeb> web = Optional.empty();

    /** @param own the codes of the authorities whose staff read it; empty for nobody */
    ServedEngland(String own) {
        this(Audience.parse(own, false));
    }

    ServedEngland(Audience visitors) {
        this.visitors = visitors;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("little-england");
        LittleEngland.write(new TestWarehouse(warehouse())).release();
        web = Optional.of(new RunningWeb(warehouse(), visitors));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        web.ifPresent(RunningWeb::close);
        try (Stream<Path> written = Files.walk(folder)) {
            for (Path file : written.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    Path warehouse() {
        return folder.resolve("warehouse");
    }

    Serving serving() {
        return web.orElseThrow().serving();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return web.orElseThrow().get(path);
    }

    String address(String path) {
        return web.orElseThrow().address(path);
    }

    HttpResponse<String> send(String method, String path, String... headers) throws IOException, InterruptedException {
        return web.orElseThrow().send(method, path, headers);
    }

    HttpResponse<String> post(String path, String contentType, String text) throws IOException, InterruptedException {
        return web.orElseThrow().post(path, contentType, text);
    }

    HttpResponse<byte[]> file(String path, String... headers) throws IOException, InterruptedException {
        return web.orElseThrow().file(path, headers);
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return Json.mapper().readTree(get(path).body());
    }
}
