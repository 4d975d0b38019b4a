package hearth.web.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import hearth.web.query.Json;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param errors what is wrong with each parameter
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<Fault> errors) {

    /**
     * One parameter that cannot be used.
     *
     * @param detail what could stand there instead
     */
    public record Fault(String parameter, String found, String detail) {}

    public static Problem of(HttpStatus status, String kind, String title, String detail, List<Fault> errors) {
        return new Problem("/problems/" + kind, title, status.getCode(), detail, errors);
    }

    public void send(Context context) {
        context.status(status).result(Json.text(this)).contentType("application/problem+json");
    }
}
