package hearth.jobs.extract;

import hearth.warehouse.file.CellLimit;
import hearth.warehouse.ssda903.ReturnLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads Excel workbooks (.xlsx): one table a sheet. Formulas are never worked out; what they last gave is read. */
final class WorkbookReading implements TableReader {
    /** Replaces a formula that was saved without its value; invalid in every column. */
    private static final String NO_VALUE = "#FORMULA!";

    private static final int OLE2_SIGNATURE = 8;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);
    private static final Pattern NOT_PLACEHOLDERS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);

    /** So many digits of a number a spreadsheet keeps. */
    private static final int DIGITS = 15;

    private final TableSearch search;

    WorkbookReading(ReturnLayout layout) {
        this.search = new TableSearch(layout);
    }

    @Override
    public List<TableContent> read(byte[] bytes) throws IOException {
        if (bytes.length >= OLE2_SIGNATURE && ReadableWorkbook.isOLE2Header(bytes)) {
            throw new UnusableFileException(
                    "is an old Excel workbook, or one with a password",
                    "save it as .xlsx without a password, or its sheets as CSV files");
        }
        try (Archive archive = Archive.open(bytes)) {
            SheetCells.check(archive, new CellLimit(Limits.CELLS));
            return tables(bytes, archive);
        }
    }

    private List<TableContent> tables(byte[] bytes, Archive archive) throws IOException {
        CellLimit limit = new CellLimit(Limits.CELLS);
        List<TableContent> tables = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(PlainWorkbook.of(bytes, archive)),
                new ReadingOptions(hasFormats(archive), true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                String part = "#" + sheet.getName();
                tables.add(
                        sheet.getVisibility() == SheetVisibility.VISIBLE
                                ? search.in(part, rows(sheet, limit))
                                : TableContent.unread(part, "hidden sheet"));
            }
        }
        return tables;
    }

    /** Whether the workbook says how cells are shown; one that a program wrote as plain text need not. */
    private static boolean hasFormats(Archive archive) {
        return archive.entries().stream().anyMatch(entry -> entry.getName().endsWith("styles.xml"));
    }

    private static List<TableContent.Row> rows(Sheet sheet, CellLimit limit) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(row -> row(row, limit))
                    .filter(row -> !row.isBlank())
                    .toList();
        }
    }

    private static TableContent.Row row(Row row, CellLimit limit) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            String text = text(row.getCell(column));
            // Counted before it is copied: one long text may stand in every cell.
            limit.add(text);
            cells.add(text.trim());
        }
        return new TableContent.Row(row.getRowNum(), cells);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell) ? day(cell.asDate()) : text(number);
        }
        boolean isWithoutValue = cell.getFormula() != null && cell.getValue() == null;
        return isWithoutValue ? NO_VALUE : cell.getText();
    }

    private static String day(LocalDateTime shown) {
        boolean isMidnight = shown.toLocalTime().equals(LocalTime.MIDNIGHT);
        return shown.format(isMidnight ? DAY : DAY_AND_TIME);
    }

    /** A number in plain digits, save where it has more than a spreadsheet keeps: as an id it is another's as well. */
    private static String text(BigDecimal number) {
        return number.precision() - number.scale() > DIGITS
                ? number.round(new MathContext(DIGITS)).stripTrailingZeros().toString()
                : number.stripTrailingZeros().toPlainString();
    }

    /** Whether a number is shown as a day: by one of Excel's own formats, or by one that shows days or years. */
    private static boolean isDate(Cell cell) {
        Integer format = cell.getDataFormatId();
        if (format == null) {
            return false;
        }
        boolean isBuiltIn = (14 <= format && format <= 17) || format == 22;
        String shown = cell.getDataFormatString();
        return isBuiltIn
                || (shown != null
                        && DAY_OR_YEAR
                                .matcher(NOT_PLACEHOLDERS.matcher(shown).replaceAll(""))
                                .find());
    }
}
