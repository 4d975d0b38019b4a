package hearth.jobs.extract;

import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.ssda903.SourceRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an authority sent for one return: all its files.
 *
 * @param id the same files give the same id
 * @param files the path of each file to the SHA-256 of its bytes
 */
public record Submission(String laCode, Return of, String id, SortedMap<String, String> files, List<ReturnRow> rows) {

    static Submission of(String laCode, Return of, List<ReceivedFile> received) {
        SortedMap<String, String> files = new TreeMap<>();
        received.forEach(file -> files.put(file.file().path(), file.sha256()));
        String content = String.join(",", files.values().stream().sorted().toList());
        String id = laCode + "-" + of.year().endYear() + "-"
                + Sha256.hex((of + ":" + content).getBytes(StandardCharsets.UTF_8))
                        .substring(0, 12);
        List<ReturnRow> rows = new ArrayList<>();
        for (ReceivedFile file : received) {
            for (CsvTable.CsvRow row : file.content().rows()) {
                rows.add(new ReturnRow(
                        file.table().name(), of, new SourceRow(id, file.file().path(), row.number()), file.cells(row)));
            }
        }
        return new Submission(laCode, of, id, files, rows);
    }
}
