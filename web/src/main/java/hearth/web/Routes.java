package hearth.web;

import hearth.web.benchmark.BenchmarkRoutes;
import hearth.web.catalogue.CatalogueRoutes;
import hearth.web.help.HelpRoutes;
import hearth.web.home.HomeRoutes;
import hearth.web.reconciliation.ReconciliationRoutes;
import hearth.web.rows.RowsRoutes;
import hearth.web.site.Site;
import hearth.web.site.SiteRoutes;
import io.javalin.config.RoutesConfig;

/** The whole address space: what every address has, then the features, each with its own addresses. */
final class Routes {
    private Routes() {}

    static void add(RoutesConfig routes, Site site) {
        SiteRoutes.add(routes, site); //                    /-/health  /-/ready  /govuk.css
        HomeRoutes.add(routes, site); //                    /  /api/v1/areas
        BenchmarkRoutes.add(routes, site); //               /benchmark[.csv]  /api/v1/benchmark
        RowsRoutes.add(routes, site); //                    /benchmark/rows[.csv]  /api/v1/rows
        ReconciliationRoutes.add(routes, site); //          /reconciliation[.csv]  /api/v1/reconciliation
        CatalogueRoutes.add(routes, site); //               /indicators  /api/v1/indicators
        HelpRoutes.add(routes, site); //                    /help[/...]  /api
    }
}
