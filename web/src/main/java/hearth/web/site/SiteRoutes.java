package hearth.web.site;

import hearth.web.query.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.EndpointNotFound;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What holds for every address: headers, the style, health checks, and what is said when something goes wrong. */
public final class SiteRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(SiteRoutes.class);
    /** Where the files are that the app serves as they are. */
    private static final List<String> FILES = List.of("/public", "/META-INF/resources");

    private SiteRoutes() {}

    public static void add(Addresses addresses, Site site) {
        RoutesConfig routes = addresses.routes();
        String govukStyle = GovukStyle.read();
        addresses.get(
                "/govuk.css",
                context -> context.contentType("text/css")
                        .header("Cache-Control", "public, max-age=300")
                        .result(govukStyle));
        addresses.get("/-/health", SiteRoutes::health);
        addresses.get("/-/ready", site.onRelease(SiteRoutes::ready));
        routes.exception(EndpointNotFound.class, (nothing, context) -> notFound(context, site));
        routes.exception(MethodNotAllowedResponse.class, (nothing, context) -> readOnly(context, site));
        routes.exception(Exception.class, (failure, context) -> {
            LOG.error("{} {} failed", context.method(), context.path(), failure);
            failed(context, site);
        });
    }

    /** Whether the process is up. */
    private static void health(Context context) {
        context.result(Json.text(Map.of("status", "up"))).contentType("application/json");
    }

    /** Whether there is a release to serve. */
    private static void ready(Request request) {
        request.json(Map.of(
                "status", "ready", "dataVersion", request.lease().release().id()));
    }

    private static void notFound(Context context, Site site) {
        if (isFile(context.path())) {
            readOnly(context, site);
        } else if (Site.isForPrograms(context)) {
            List<String> words = List.of("There is nothing at this address.");
            site.refuse(context, HttpStatus.NOT_FOUND, "not-found", "No such resource", words);
        } else {
            site.refuse(context, HttpStatus.NOT_FOUND, "not-found", "Page not found", List.of());
        }
    }

    /** Whether there is a file at an address that no route answers: its other methods end here. */
    private static boolean isFile(String path) {
        return FILES.stream().anyMatch(folder -> SiteRoutes.class.getResource(folder + path) != null);
    }

    /** Every address is for reading. */
    private static void readOnly(Context context, Site site) {
        context.header("Allow", "GET, HEAD");
        List<String> words = List.of("This address can only be read, with GET or HEAD.");
        site.refuse(context, HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "Method not allowed", words);
    }

    private static void failed(Context context, Site site) {
        List<String> words = List.of("The server could not answer. Its log says why.");
        site.refuse(context, HttpStatus.INTERNAL_SERVER_ERROR, "failure", "Something went wrong", words);
    }
}
