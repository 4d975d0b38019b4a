package hearth.web.data;

import hearth.warehouse.published.Datasets;
import hearth.warehouse.table.Table;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
import hearth.web.site.Parameters;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the warehouse holds, for those who ask it in SQL or take its tables away. */
public final class DataRoutes {
    private final List<Table> tables = Table.served();
    private final Datasets datasets = Datasets.shipped();

    private DataRoutes() {}

    public static void add(Addresses addresses, Site site) {
        addresses.get("/data", site.onRelease(new DataRoutes()::page));
    }

    private void page(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Parameters.of(request.address(faults), Set.of("area"), faults);
        if (!faults.isEmpty()) {
            request.refuse(faults);
            return;
        }
        DataView view = DataView.of(tables, datasets.all(), imported(request), request.catalogue());
        request.page("data/data.jte", PageHead.of(Tab.NONE, "Data"), Map.of("view", view));
    }

    private static List<ImportedRelease> imported(Request request) throws SQLException {
        return request.lease()
                .session()
                .all(
                        "data/imported.sql",
                        row -> new ImportedRelease(
                                row.getString("dataset"),
                                row.getString("source_release"),
                                row.getLong("rows"),
                                row.getObject("first_end", LocalDate.class),
                                row.getObject("last_end", LocalDate.class)));
    }
}
