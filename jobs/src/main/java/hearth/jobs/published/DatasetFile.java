package hearth.jobs.published;

import hearth.warehouse.file.CsvText;
import hearth.warehouse.published.Datasets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a published file of a known dataset says.
 *
 * @param rows each once; of rows that are the same in every cell of use, the first
 * @param skipped what kinds of rows are not used, in words, to how many there are
 * @param repeated how many rows repeat an earlier one
 */
record DatasetFile(Release release, List<DatasetRow> rows, Map<String, Integer> skipped, int repeated) {

    /**
     * Reads a file. Throws {@link hearth.warehouse.file.UserError} when its table is out of shape, when a period or an
     * area cannot be right, and when two rows are about the same but differ.
     */
    static DatasetFile of(PublishedFile file, Datasets.Match match, LocalDate today) {
        RowFaults faults = new RowFaults();
        file.checkShape(match.layout().unused(), faults);
        faults.check();
        DatasetRows rows = new DatasetRows(match, today, faults);
        for (CsvText.Row line : file.lines()) {
            rows.add(line.number(), file.cells(line));
        }
        faults.check();
        return rows.in(file.name());
    }
}
