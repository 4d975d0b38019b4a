package hearth.web.site;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** The addresses of the app. Those that are read answer GET, and HEAD with the same status and headers. */
public record Addresses(RoutesConfig routes) {
    /** An answer may be kept, but whoever kept it asks whether it still holds: a release may come at any moment. */
    private static final String ASK_AGAIN = "private, no-cache";

    private static final String CACHE_CONTROL = "Cache-Control";
    static final String TAG = "ETag";

    /** Has a handler answer at an address. */
    public void get(String path, Handler handler) {
        Handler tagged = context -> {
            handler.handle(context);
            tag(context);
        };
        routes.get(path, tagged);
        routes.head(path, tagged);
    }

    /** Has a handler take what a reader asks where it is too long for an address. */
    public void post(String path, Handler handler) {
        routes.post(path, handler);
    }

    /** Has a handler end what a reader began. */
    public void delete(String path, Handler handler) {
        routes.delete(path, handler);
    }

    /** Names the content of an answer, and sends none that the client has already. */
    private static void tag(Context context) {
        if (!context.status().equals(HttpStatus.OK)) {
            return;
        }
        context.header("Vary", "Accept-Encoding");
        if (context.res().getHeader(CACHE_CONTROL) == null) {
            context.header(CACHE_CONTROL, ASK_AGAIN);
        }
        String known = context.res().getHeader(TAG);
        String tag = known == null ? tagOf(content(context)) : known;
        context.header(TAG, tag);
        if (isKnown(tag, context)) {
            context.status(HttpStatus.NOT_MODIFIED).result("");
        }
    }

    /** Whether the client has the content of a tag already. */
    static boolean isKnown(String tag, Context context) {
        String known = Optional.ofNullable(context.header("If-None-Match")).orElse("");
        return Stream.of(known.split(",")).map(String::strip).anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    /** What is about to be sent, which stays to be sent. */
    private static byte[] content(Context context) {
        InputStream result = context.resultInputStream();
        if (result == null) {
            return new byte[0];
        }
        try {
            byte[] content = result.readAllBytes();
            result.reset();
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException("an answer cannot be read again", e);
        }
    }

    static String tagOf(String content) {
        return tagOf(content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Weak, as the same content is sent packed or not. Two checksums of 32 bits tell versions of a page apart as well as a
     * digest does, in a tenth of its time.
     */
    private static String tagOf(byte[] content) {
        return "W/\"%08x%08x\"".formatted(checksum(new CRC32(), content), checksum(new CRC32C(), content));
    }

    private static long checksum(Checksum checksum, byte[] content) {
        checksum.update(content);
        return checksum.getValue();
    }
}
