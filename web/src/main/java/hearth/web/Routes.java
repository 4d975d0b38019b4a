package hearth.web;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.reconciliation.ReconciliationPages;
import hearth.web.rows.RowsPages;
import hearth.web.site.GovukStyle;
import hearth.web.site.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.EndpointNotFound;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole address space. */
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    /** Nothing from another host, no script in a page; the canvas of the charts needs no exception. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Routes() {}

    static void add(RoutesConfig routes, Site site, Catalogue catalogue, Api api) {
        Pages pages = new Pages(site, catalogue);
        RowsPages rows = new RowsPages(site, catalogue);
        ReconciliationPages reconciliation = new ReconciliationPages(site, catalogue);
        routes.before(context -> context.header("Content-Security-Policy", CONTENT_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin"));

        String govukStyle = GovukStyle.read();
        routes.get(
                "/govuk.css",
                context -> context.contentType("text/css")
                        .header("Cache-Control", "public, max-age=300")
                        .result(govukStyle));
        routes.get("/", pages::home);
        routes.get("/benchmark", pages::benchmark);
        routes.get("/benchmark.csv", pages::benchmarkCsv);
        routes.get("/benchmark/rows", rows::page);
        routes.get("/benchmark/rows.csv", rows::csv);
        routes.get("/reconciliation", reconciliation::page);
        routes.get("/reconciliation.csv", reconciliation::csv);
        routes.get("/indicators", pages::indicators);
        routes.get("/api", pages::api);

        routes.get("/api/v1/benchmark", api::benchmark);
        routes.get("/api/v1/rows", api::rows);
        routes.get("/api/v1/reconciliation", api::reconciliation);
        routes.get("/api/v1/indicators", api::indicators);
        routes.get("/api/v1/areas", api::areas);
        routes.get("/-/health", api::health);
        routes.get("/-/ready", api::ready);

        routes.exception(EndpointNotFound.class, (nothing, context) -> {
            if (isForPrograms(context)) {
                api.notFound(context);
            } else {
                site.message(context, HttpStatus.NOT_FOUND, "There is no such page", List.of());
            }
        });
        routes.exception(Exception.class, (failure, context) -> {
            LOG.error("{} {} failed", context.method(), context.path(), failure);
            if (isForPrograms(context)) {
                api.failed(context);
            } else {
                List<String> words = List.of("The page could not be made; the log of the server says why.");
                site.message(context, HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong", words);
            }
        });
    }

    /** Whether an address is of the API or of a health check. */
    private static boolean isForPrograms(Context context) {
        return context.path().startsWith("/api/") || context.path().startsWith("/-/");
    }
}
