package hearth.jobs.extract;

import hearth.warehouse.file.CellLimit;
import hearth.warehouse.file.CsvText;
import hearth.warehouse.file.ReceivedBytes;
import hearth.warehouse.file.UserError;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.provider.ProviderSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/** Ofsted's list of providers as a file: its workbook, or the same as CSV. */
public final class ProviderFile {
    private ProviderFile() {}

    /** Reads a list; fails, naming the file, when it holds none. */
    public static ProviderDirectory read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UserError(
                    "the file does not exist", file.toString(), "Ofsted's list of providers, as .xlsx or .csv", "");
        }
        try {
            return ProviderDirectory.of(
                    file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? workbook(file) : csv(file));
        } catch (CellLimit.Exceeded e) {
            throw new UserError(String.valueOf(e.getMessage()), file.toString(), "Ofsted's list of providers", "");
        } catch (UserError e) {
            throw new UserError(String.valueOf(e.getMessage()), file.toString(), "", "");
        } catch (ExcelReaderException | IOException e) {
            throw new UserError(
                    "not readable as Ofsted's workbook of providers: " + e.getMessage(),
                    file.toString(),
                    "",
                    "open it in a spreadsheet program and save it as .xlsx or .csv");
        }
    }

    private static List<ProviderSheet> csv(Path file) throws IOException {
        List<List<String>> rows = rows(CsvText.rows(bytes(file)).orElseThrow(() -> new IOException("it is not text")));
        return List.of(new ProviderSheet(String.valueOf(file.getFileName()), rows));
    }

    private static List<ProviderSheet> workbook(Path file) throws IOException {
        try {
            return PackedFiles.sheets(bytes(file)).stream()
                    .map(sheet -> new ProviderSheet(sheet.name(), rows(sheet.rows())))
                    .toList();
        } catch (UserError e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static List<List<String>> rows(List<CsvText.Row> rows) {
        return rows.stream().map(CsvText.Row::cells).toList();
    }

    private static byte[] bytes(Path file) throws IOException {
        return ReceivedBytes.of(file, Limits.FILE_BYTES).orElseThrow(() -> new IOException("it is too large"));
    }

    /** A cell as text: a number as it is stored, so that no digit is lost. */
    static String text(@Nullable Cell cell, CellLimit limit) {
        if (cell == null) {
            return "";
        }
        String text = cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText();
        String given = text == null ? "" : text;
        limit.add(given);
        return given.strip();
    }
}
