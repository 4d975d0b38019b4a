package hearth.warehouse.ssda903;

/**
 * Where a row came from.
 *
 * @param file the path of the file below the authority's landing folder
 * @param rowNumber the row as a spreadsheet counts: the header is row 1
 */
public record SourceRow(String submissionId, String file, int rowNumber) {}
