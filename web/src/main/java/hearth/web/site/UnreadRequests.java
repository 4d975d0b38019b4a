package hearth.web.site;

import hearth.web.query.Json;
import io.javalin.http.HttpStatus;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers requests that the server turns away before any address is looked at, such as one that is too long. */
public final class UnreadRequests extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        HttpStatus status = HttpStatus.forStatus(code);
        Problem problem = status == HttpStatus.URI_TOO_LONG
                ? Problem.of(status, "too-long", "Address too long", "Ask for less at once: the address is too long.")
                : Problem.of(status, "unreadable", status.getMessage(), "The request could not be read.");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        Content.Sink.write(response, true, Json.text(problem), callback);
    }
}
