package hearth.warehouse.ssda903;

/**
 * Where a row came from.
 *
 * @param file the path of the file below the authority's landing folder, with the part that holds the table if there
 *     are several: {@code book.xlsx#Sheet}, {@code return.xml#episodes}, {@code archive.zip!/episodes.csv}
 * @param rowNumber the row as a spreadsheet counts: the header is row 1; in an XML file, its position among the file's
 *     elements of that kind: {@code return.xml#episodes}, row 7, is the seventh EPISODE
 */
public record SourceRow(String submissionId, String file, int rowNumber) {}
