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
record Problem(String type, String title, int status, String detail, List<BadParameter> errors) {

    /**
     * One parameter that cannot be used.
     *
     * @param detail what could stand there instead
     */
    record BadParameter(String parameter, String found, String detail) {}

    static Problem of(HttpStatus status, String kind, String title, String detail) {
        return new Problem("/problems/" + kind, title, status.getCode(), detail, List.of());
    }

    /** For parameters that cannot be used. */
    static Problem of(List<Fault> faults) {
        return new Problem(
                "/problems/bad-parameter",
                "A parameter cannot be used",
                HttpStatus.BAD_REQUEST.getCode(),
                String.join(" ", faults.stream().map(Fault::words).toList()),
                faults.stream()
                        .map(fault -> new BadParameter(fault.parameter(), fault.found(), fault.help()))
                        .toList());
    }

    void send(Context context) {
        context.status(status).result(Json.text(this)).contentType("application/problem+json");
    }
}
