package hearth.web;

import hearth.web.authorities.AuthoritiesRoutes;
import hearth.web.benchmark.BenchmarkRoutes;
import hearth.web.catalogue.CatalogueRoutes;
import hearth.web.compare.CompareRoutes;
import hearth.web.dashboard.AnswerCharts;
import hearth.web.dashboard.DashboardRoutes;
import hearth.web.dashboard.QueryRoutes;
import hearth.web.data.DataRoutes;
import hearth.web.export.WholeTableRoutes;
import hearth.web.groups.GroupsRoutes;
import hearth.web.help.HelpRoutes;
import hearth.web.home.HomeRoutes;
import hearth.web.indicator.IndicatorRoutes;
import hearth.web.inyear.InYearRoutes;
import hearth.web.notebook.NotebookRoutes;
import hearth.web.quality.QualityRoutes;
import hearth.web.reconciliation.ReconciliationRoutes;
import hearth.web.rows.RowsRoutes;
import hearth.web.scorecard.BoardRoutes;
import hearth.web.site.Addresses;
import hearth.web.site.Site;
import hearth.web.site.SiteRoutes;
import hearth.web.sufficiency.SufficiencyRoutes;
import hearth.web.workbench.WorkbenchRoutes;
import hearth.web.workbench.WrittenSql;
import java.util.List;

/** The whole address space: what every address has, then the features, each with its own addresses. */
final class Routes {
    private Routes() {}

    /** Gives the workbench, which must be closed when the app stops. */
    static WorkbenchRoutes add(Addresses addresses, Site site, CouncilFiles files) {
        SiteRoutes.add(addresses, site); //                    /-/health  /-/ready  /govuk.css
        HomeRoutes.add(addresses, site, files.boards()); //    /  /areas/<area>  /neighbours/<area>  /go  /api/v1/areas
        BenchmarkRoutes.add(
                addresses, site, files.events()); // /benchmark[.csv|.xlsx|.parquet|.json]  /api/v1/benchmark
        AuthoritiesRoutes.add(
                addresses, site); //             /benchmark/authorities[.csv|.xlsx|.parquet|.json]  /benchmark/funnel
        InYearRoutes.add(addresses, site, files.events()); //  /benchmark/in-year
        GroupsRoutes.add(addresses, site); //                  /benchmark/groups[.csv|.xlsx|.parquet|.json]
        CompareRoutes.add(addresses, site); //                 /benchmark/compare[.csv|.xlsx|.parquet|.json]
        RowsRoutes.add(addresses, site); //                    /benchmark/rows[.csv|.xlsx|.parquet|.json]  /api/v1/rows
        ReconciliationRoutes.add(
                addresses, site); //          /reconciliation[.csv|.xlsx|.parquet|.json]  /api/v1/reconciliation
        BoardRoutes.add(addresses, site, files.boards()); //   /board/<council>[.csv|.xlsx|.parquet|.json]
        SufficiencyRoutes.add(
                addresses, site, files.sufficiency()); //        /sufficiency/<area>[.csv|.xlsx|.parquet|.json|.yaml]
        QualityRoutes.add(addresses, site); //                 /quality[/...]
        WholeTableRoutes.add(addresses, site); //              /data/<table>.parquet
        CatalogueRoutes.add(addresses, site); //               /indicators  /api/v1/indicators
        IndicatorRoutes.add(addresses, site); //               /indicators/<id>
        WrittenSql.Source panels = DashboardRoutes.add(
                addresses,
                site,
                files.dashboards()); // /dashboards[/<id>[/<panel>.csv|.xlsx|.parquet|.json]]  /api/v1/dashboards/<id>
        WrittenSql.Source queries = QueryRoutes.add(
                addresses,
                site,
                files.queries()); //          /queries[/<id>[.csv|.xlsx|.parquet|.json]]  /api/v1/queries[/<id>]
        NotebookRoutes.add(addresses, site); //                /notebooks[/<id>[.ipynb]]
        HelpRoutes.add(addresses, site); //                    /help[/...]  /api  /api/v1/openapi.json
        DataRoutes.add(addresses, site); //                    /data
        return WorkbenchRoutes.add(
                addresses,
                site,
                List.of(panels, queries),
                new AnswerCharts()); //          /sql[.csv|.xlsx|.parquet|.json]  /sql/answers/<id>  /api/v1/sql
    }
}
