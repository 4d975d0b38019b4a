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
        SafeRequests.addHeaders(response.getHeaders());
        Problem problem = problem(HttpStatus.forStatus(code));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        Content.Sink.write(response, true, Json.text(problem), callback);
    }

    private static Problem problem(HttpStatus status) {
        if (status == HttpStatus.URI_TOO_LONG) {
            return Problem.of(status, "too-long", "Address too long", "Ask for less at once: the address is too long.");
        }
        if (status.getCode() == SafeRequests.MISDIRECTED) {
            return Problem.of(
                    status,
                    "other-host",
                    "Another host",
                    "Hearth does not answer to this host name. Give the names it is reached by with --host.");
        }
        return Problem.of(status, "unreadable", status.getMessage(), "The request could not be read.");
    }
}
