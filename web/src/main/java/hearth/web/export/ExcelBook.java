package hearth.web.export;

import hearth.warehouse.disclosure.Symbol;
import hearth.web.figure.Dates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as an Excel workbook in the layout of official statistics: a cover, the notes, and the table on a sheet of its
 * own, with symbols in brackets and no merged cells.
 */
final class ExcelBook {
    private static final String TABLE = "Table 1";
    private static final double TEXT_WIDTH = 100;
    private static final double LEAST_WIDTH = 9;
    private static final double MOST_WIDTH = 48;
    private static final int HEADING_SIZE = 15;
    private static final String DAY = "yyyy-mm-dd";

    /** The rows above the head of the table: its title, and what the sheet holds. */
    private static final int HEAD_ROW = 2;

    private final TitledTable table;
    private final About about;

    ExcelBook(TitledTable table) {
        this.table = table;
        this.about = table.about();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Hearth", null)) {
            book.properties().setTitle(about.title());
            lines(book.newWorksheet("Cover"), about.title(), cover());
            lines(book.newWorksheet("Notes"), "Notes", notes());
            table(book.newWorksheet(TABLE));
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<String> cover() {
        List<String> lines = new ArrayList<>();
        if (about.release().isMadeUp()) {
            lines.add("Made-up data: every council, child and figure in this workbook is invented.");
        }
        if (!about.unit().isEmpty()) {
            lines.add("Unit: " + about.unit());
        }
        about.sources().forEach(source -> lines.add("Source: " + source));
        lines.add("Release " + about.release().id() + " of Hearth, "
                + Dates.full(about.release().releasedAt()));
        lines.add("This workbook has three worksheets: Cover, Notes and " + TABLE + ".");
        return lines;
    }

    private List<String> notes() {
        List<String> lines = new ArrayList<>(about.notes());
        for (Symbol symbol : table.symbols()) {
            lines.add("[" + symbol.code() + "]: " + symbol.meaning());
        }
        lines.add("Cells hold figures with all their digits and show as many as the pages of Hearth do.");
        return lines;
    }

    private static void lines(Worksheet sheet, String heading, List<String> lines) {
        sheet.width(0, TEXT_WIDTH);
        heading(sheet, heading);
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i + 1, 0, lines.get(i));
            sheet.style(i + 1, 0).wrapText(true).set();
        }
    }

    private static void heading(Worksheet sheet, String text) {
        sheet.value(0, 0, text);
        sheet.style(0, 0).bold().fontSize(HEADING_SIZE).set();
    }

    private void table(Worksheet sheet) {
        heading(sheet, about.title() + (about.unit().isEmpty() ? "" : ", " + about.unit()));
        sheet.value(1, 0, "This worksheet has one table. Notes and symbols are explained in the worksheet Notes.");
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.value(HEAD_ROW, i, table.columns().get(i).heading());
            sheet.style(HEAD_ROW, i).bold().wrapText(true).set();
            sheet.width(i, width(i));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int i = 0; i < table.columns().size(); i++) {
                write(sheet, HEAD_ROW + 1 + row, i, table.rows().get(row).get(i));
            }
        }
        sheet.freezePane(0, HEAD_ROW + 1);
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            sheet.value(row, column, number.number());
            sheet.style(row, column).format(format(number.shown())).set();
        } else if (cell instanceof Cell.Day day) {
            sheet.value(row, column, day.date());
            sheet.style(row, column).format(DAY).set();
        } else if (cell instanceof Cell.Hidden) {
            sheet.value(row, column, cell.shown());
            sheet.style(row, column).horizontalAlignment("right").set();
        } else if (!cell.shown().isEmpty()) {
            sheet.value(row, column, cell.shown());
        }
    }

    /** The format that shows a number with as many decimals as a text has. */
    private static String format(String shown) {
        int point = shown.indexOf('.');
        return "#,##0" + (point < 0 ? "" : "." + "0".repeat(shown.length() - point - 1));
    }

    private double width(int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> row.get(column).shown().length())
                .max()
                .orElse(0);
        String heading = table.columns().get(column).heading();
        return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, 2 + Math.max(longest, heading.length())));
    }
}
