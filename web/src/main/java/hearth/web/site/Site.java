package hearth.web.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import hearth.web.area.Areas;
import hearth.web.area.KnownAreas;
import hearth.web.benchmark.Question;
import hearth.web.query.Csv;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every page does: it takes hold of a release, and fills a template. */
public final class Site {
    private final Serving serving;
    private final KnownAreas known;
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "hearth.web.templates");

    public Site(Serving serving, KnownAreas known) {
        this.serving = serving;
        this.known = known;
    }

    /** Makes a page of one release. */
    public interface Work {
        void with(Lease lease, Areas areas) throws SQLException;
    }

    public void withRelease(Context context, Work work) throws SQLException {
        Optional<Lease> held = serving.lease();
        if (held.isEmpty()) {
            context.header("Retry-After", "2");
            message(
                    context,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "There is nothing to show yet",
                    List.of(serving.obstacle(), "This page works as soon as that is done; load it again."));
            return;
        }
        try (Lease lease = held.get()) {
            work.with(lease, known.of(lease));
        }
    }

    /** For an address that names nothing. */
    public void notFound(Context context, Lease lease, List<Question.Fault> faults) {
        List<String> words = faults.stream().map(Question.Fault::words).toList();
        message(context, lease, HttpStatus.NOT_FOUND, "There is no such page", words);
    }

    /** Says in plain words what went wrong with a page of a release. */
    public void message(Context context, Lease lease, HttpStatus status, String heading, List<String> paragraphs) {
        context.status(status);
        show(
                context,
                "site/message.jte",
                Map.of("frame", Frames.of(lease, "benchmarks", heading), "heading", heading, "paragraphs", paragraphs));
    }

    /** Says in plain words what went wrong. */
    public void message(Context context, HttpStatus status, String heading, List<String> paragraphs) {
        context.status(status);
        show(
                context,
                "site/message.jte",
                Map.of("frame", Frames.bare(heading), "heading", heading, "paragraphs", paragraphs));
    }

    public void show(Context context, String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        templates.render(template, parameters, output);
        context.html(output.toString());
    }

    /** Sends lines as a file to keep. */
    public static void sendCsv(Context context, String name, List<List<String>> lines) {
        StringBuilder csv = new StringBuilder();
        lines.forEach(line -> csv.append(Csv.line(line)));
        sendCsv(context, name, csv.toString());
    }

    public static void sendCsv(Context context, String name, String csv) {
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .contentType("text/csv; charset=utf-8")
                .result(csv);
    }

    /** Marks an answer about single children: nobody on the way may keep it. */
    public static void keepPrivate(Context context) {
        context.header("Cache-Control", "private, no-store");
    }

    /** The parameters of an address; a repeated one stands for several values. */
    public static Map<String, String> address(Context context) {
        Map<String, String> address = new HashMap<>();
        context.queryParamMap().forEach((name, values) -> address.put(name, String.join(",", values)));
        return address;
    }
}
