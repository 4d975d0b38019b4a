package hearth.web.site;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The addresses of the app. Each answers GET, and HEAD with the same status and headers. */
public record Addresses(RoutesConfig routes) {
    /** An answer may be kept, but whoever kept it asks whether it still holds: a release may come at any moment. */
    private static final String ASK_AGAIN = "private, no-cache";

    private static final String CACHE_CONTROL = "Cache-Control";
    static final String TAG = "ETag";
    private static final int TAG_LENGTH = 32;

    /** Has a handler answer at an address. */
    public void get(String path, Handler handler) {
        Handler tagged = context -> {
            handler.handle(context);
            tag(context);
        };
        routes.get(path, tagged);
        routes.head(path, tagged);
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
        String tag = known == null ? tagOf(Optional.ofNullable(context.result()).orElse("")) : known;
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

    /** Weak, as the same content is sent packed or not. */
    static String tagOf(String content) {
        return "W/\"" + digest(content) + '"';
    }

    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
