package hearth.web.export;

import hearth.warehouse.file.Spelling;
import hearth.web.serving.Lease;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.Request;
import hearth.web.site.Site;
import java.sql.SQLException;
import java.util.List;

/** Whole tables as Parquet: every row that the reader may ask for in SQL. */
public final class WholeTableRoutes {
    private WholeTableRoutes() {}

    public static void add(Addresses addresses, Site site) {
        addresses.get("/data/{table}.parquet", site.onRelease(WholeTableRoutes::parquet));
    }

    private static void parquet(Request request) throws SQLException {
        Lease lease = request.lease();
        String table = request.context().pathParam("table");
        List<String> tables = List.copyOf(lease.tables());
        if (!tables.contains(table)) {
            String near = Spelling.nearest(table, tables).orElse("");
            request.refuse(List.of(new Fault("table", table, "Nearest: " + near + ".")));
            return;
        }
        request.file(
                "%s_release-%d.parquet".formatted(table, lease.release().id()),
                FileFormat.PARQUET.contentType(),
                table + " " + lease.release().id() + " " + lease.edition(),
                () -> lease.parquet(table));
    }
}
