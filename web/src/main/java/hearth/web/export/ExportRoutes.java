package hearth.web.export;

import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import hearth.web.site.Request;
import hearth.web.site.Site;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Files of a table, in every format at the address of its page with another ending. */
public final class ExportRoutes {
    /** Asks a CSV file for the mark by which Excel knows UTF-8. */
    private static final String MARK = "bom";

    private ExportRoutes() {}

    /** Makes the table that an address asks for. */
    @FunctionalInterface
    public interface Maker {
        /**
         * The table; empty where it has told the reader already why there is none.
         *
         * @param address the parameters, without those about the file
         * @param faults what is wrong with the address so far
         */
        Optional<TitledTable> of(Request request, Map<String, String> address, List<Fault> faults) throws SQLException;
    }

    /**
     * Has the files of a table answer beside its page.
     *
     * @param path of the page, such as {@code /benchmark}
     */
    public static void add(Addresses addresses, Site site, String path, Maker maker) {
        add(addresses, site, path, Set.of(), maker);
    }

    /**
     * The same for a page whose address has parameters with several values.
     *
     * @param lists their names
     */
    public static void add(Addresses addresses, Site site, String path, Set<String> lists, Maker maker) {
        addresses.get(path + ".csv", site.onRelease(request -> csv(request, lists, maker)));
        for (FileFormat format : List.of(FileFormat.EXCEL, FileFormat.JSON, FileFormat.PARQUET)) {
            addresses.get(path + "." + format.ending(), site.onRelease(request -> {
                List<Fault> faults = new ArrayList<>();
                send(request, format, maker.of(request, request.address(lists, faults), faults));
            }));
        }
    }

    private static void csv(Request request, Set<String> lists, Maker maker) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> address = request.address(lists, faults);
        boolean isForExcel = new Parameters(address, faults)
                .choice(MARK, List.of("no", "yes"))
                .equals("yes");
        address.remove(MARK);
        FileFormat format = isForExcel ? FileFormat.CSV_FOR_EXCEL : FileFormat.CSV;
        send(request, format, maker.of(request, address, faults));
    }

    private static void send(Request request, FileFormat format, Optional<TitledTable> table) {
        table.ifPresent(made -> {
            // A workbook says when it was written, so its bytes never are the same.
            String content = format.name() + TableJson.text(made);
            String name =
                    made.about().file() + "_release-" + made.about().release().id() + "." + format.ending();
            request.file(name, format.contentType(), content, format.write(made));
        });
    }
}
