package hearth.jobs.extract;

import hearth.warehouse.file.CellLimit;
import hearth.warehouse.file.CsvText;
import hearth.warehouse.file.UserError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** What a file contains that is made of several: the files in a zip, or the sheets of a workbook. */
public final class PackedFiles {
    private PackedFiles() {}

    /**
     * A sheet that Excel shows; hidden ones are not read.
     *
     * @param rows with the cells as they are stored, so that no digit is lost; without blank rows
     */
    public record ShownSheet(String name, List<CsvText.Row> rows) {}

    /** Hands over the name and the bytes of each file in a zip, one after the other; throws {@link UserError} when it is damaged. */
    public static void forEachFile(byte[] zip, BiConsumer<String, byte[]> use) throws IOException {
        try (Archive archive = Archive.open(zip)) {
            for (ZipArchiveEntry entry : archive.entries()) {
                if (!entry.isDirectory()) {
                    use.accept(entry.getName(), archive.read(entry));
                }
            }
        } catch (UnusableFileException e) {
            throw new UserError(String.valueOf(e.getMessage()), "", "", e.remedy());
        }
    }

    /** The sheets of an .xlsx workbook; throws {@link UserError} when it cannot be read. */
    public static List<ShownSheet> sheets(byte[] workbook) throws IOException {
        try (Archive archive = Archive.open(workbook)) {
            SheetCells.check(archive, new CellLimit(CsvText.MOST_CELLS));
            return shown(workbook, new CellLimit(CsvText.MOST_CELLS));
        } catch (UnusableFileException e) {
            throw new UserError(String.valueOf(e.getMessage()), "", "", e.remedy());
        } catch (ExcelReaderException e) {
            throw new UserError(
                    "cannot be read as a workbook: " + e.getMessage(),
                    "",
                    "",
                    "open it in Excel and save it as .xlsx or CSV");
        }
    }

    private static List<ShownSheet> shown(byte[] workbook, CellLimit limit) throws IOException {
        List<ShownSheet> sheets = new ArrayList<>();
        try (ReadableWorkbook opened = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : opened.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    sheets.add(new ShownSheet(sheet.getName(), rows(sheet, limit)));
                }
            }
        }
        return sheets;
    }

    private static List<CsvText.Row> rows(Sheet sheet, CellLimit limit) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(row -> new CsvText.Row(
                            row.getRowNum(),
                            row.stream()
                                    .map(cell -> ProviderFile.text(cell, limit))
                                    .toList()))
                    .filter(row -> !row.isBlank())
                    .toList();
        }
    }
}
