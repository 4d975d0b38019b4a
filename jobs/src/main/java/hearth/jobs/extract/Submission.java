package hearth.jobs.extract;

import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.ssda903.SourceRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an authority sent for one return: all its files.
 *
 * @param id the same files give the same id
 * @param files the path of each file to the SHA-256 of its bytes
 * @param unread tables that came with it and were rejected, such as {@code 2025/reviews.csv}
 * @param tables where each table came from, as its rows say it, to its name
 * @param reported the tables that it has, with rows or without; all that a return in XML may hold, as that is a whole return
 */
public record Submission(
        String laCode,
        Return of,
        String id,
        SortedMap<String, String> files,
        List<String> unread,
        SortedMap<String, String> tables,
        Set<String> reported,
        List<ReturnRow> rows) {

    static Submission of(String laCode, Return of, List<ReceivedTable> received, List<String> unread) {
        SortedMap<String, String> files = new TreeMap<>();
        received.forEach(
                table -> files.put(table.file().origin().path(), table.file().sha256()));
        String content = String.join(",", files.values().stream().sorted().toList());
        String id = laCode + "-" + of.year().endYear() + "-"
                + Sha256.hex((of + ":" + content).getBytes(StandardCharsets.UTF_8))
                        .substring(0, 12);
        SortedMap<String, String> tables = new TreeMap<>();
        Set<String> reported = new TreeSet<>();
        List<ReturnRow> rows = new ArrayList<>();
        for (ReceivedTable table : received) {
            String name = table.table().name();
            tables.put(table.path(), name);
            reported.add(name);
            if (FileForm.of(table.file().name()).filter(FileForm.XML::equals).isPresent()) {
                reported.addAll(XmlReading.tables());
            }
            for (TableContent.Row row : table.content().rows()) {
                rows.add(new ReturnRow(
                        name,
                        of,
                        new SourceRow(id, table.path(), row.number()),
                        table.content().cells(row)));
            }
        }
        return new Submission(laCode, of, id, files, unread, tables, reported, rows);
    }
}
