package hearth.web.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.area.KnownAreas;
import hearth.web.serving.Lease;
import hearth.web.serving.ReleasePair;
import hearth.web.serving.Serving;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What every page and every answer of the API do: take hold of a release, fill a template, say what went wrong. */
public final class Site {
    private final Serving serving;
    private final Audience visitors;
    private final Catalogue catalogue;
    private final KnownAreas known = new KnownAreas();
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "hearth.web.templates");

    /**
     * A site over the releases of a warehouse.
     *
     * @param visitors whoever reads without having signed in
     */
    public Site(Serving serving, Audience visitors, Catalogue catalogue) {
        this.serving = serving;
        this.visitors = visitors;
        this.catalogue = catalogue;
    }

    /** Answers one request from one release. */
    @FunctionalInterface
    public interface Work {
        void answer(Request request) throws SQLException;
    }

    /** What fills a page that needs no release: the parameters of its template, but for the frame. */
    @FunctionalInterface
    public interface Content {
        Map<String, Object> of(Context context);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** What the staff of authorities alone may see of a release and of the one before it. */
    public ReleasePair releasePair(Audience staff, long release) throws SQLException {
        return serving.compare(staff, OptionalLong.empty(), OptionalLong.of(release));
    }

    /** A handler for a page that can be read without a release, and names the newest where there is one. */
    public Handler page(String template, String title, Content content) {
        return context -> {
            Map<String, Object> parameters = new HashMap<>(content.of(context));
            parameters.put("frame", frame(title, context));
            show(context, template, parameters);
        };
    }

    private Frame frame(String title, Context context) throws SQLException {
        Optional<Lease> available = serving.lease(visitors);
        if (available.isEmpty()) {
            return Frame.bare(title);
        }
        try (Lease lease = available.get()) {
            Areas areas = known.of(lease);
            return new FrameMaker(lease, areas).of(PageHead.of(Tab.NONE, title), chosen(context, areas));
        }
    }

    /** The area that an address names, so that it stays chosen on pages that are not about one. */
    static Optional<Area> chosen(Context context, Areas areas) {
        return Optional.ofNullable(context.queryParam("area")).flatMap(name -> areas.find(name.strip()));
    }

    /** A handler that answers from the newest release, and says so where there is none yet. */
    public Handler onRelease(Work work) {
        return context -> {
            Optional<Lease> available = serving.lease(visitors);
            if (available.isEmpty()) {
                notReady(context);
                return;
            }
            try (Lease lease = available.get()) {
                work.answer(new Request(context, this, lease, known.of(lease), catalogue));
            }
        };
    }

    /** Answers a request from an earlier release as it was; false, and not answered, where that cannot be opened again. */
    public boolean onEarlier(long release, Request request, Work work) throws SQLException {
        Optional<Lease> available = serving.lease(visitors, release);
        if (available.isEmpty()) {
            return false;
        }
        try (Lease lease = available.get()) {
            work.answer(new Request(request.context(), this, lease, KnownAreas.read(lease), catalogue));
            return true;
        }
    }

    private void notReady(Context context) {
        context.header("Retry-After", "2");
        refuse(
                context,
                HttpStatus.SERVICE_UNAVAILABLE,
                "no-release",
                "There is nothing to show yet",
                List.of(serving.obstacle(), "This address works as soon as that is done. Try again in a moment."));
    }

    /** Says in plain words what went wrong, without a release. */
    void refuse(Context context, HttpStatus status, String kind, String heading, List<String> paragraphs) {
        if (isForPrograms(context)) {
            Problem.of(status, kind, heading, String.join(" ", paragraphs)).send(context);
            return;
        }
        context.status(status);
        show(
                context,
                "site/message.jte",
                Map.of("frame", Frame.bare(heading), "heading", heading, "paragraphs", paragraphs));
    }

    void show(Context context, String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        templates.render(template, parameters, output);
        context.html(output.toString());
    }

    /** Whether an address is of the API or of a health check. */
    static boolean isForPrograms(Context context) {
        return context.path().startsWith("/api/") || context.path().startsWith("/-/");
    }
}
