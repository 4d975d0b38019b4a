package hearth.web.export;

import hearth.web.query.Format;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A kind of file that a table can be taken away in. */
public enum FileFormat {
    CSV("csv", "text/csv; charset=utf-8") {
        @Override
        public byte[] write(TitledTable table) {
            return text(table).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** CSV that begins with the mark by which Excel knows UTF-8. */
    CSV_FOR_EXCEL("csv", "text/csv; charset=utf-8") {
        @Override
        public byte[] write(TitledTable table) {
            return ('\ufeff' + text(table)).getBytes(StandardCharsets.UTF_8);
        }
    },
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public byte[] write(TitledTable table) {
            return new ExcelBook(table).bytes();
        }
    },
    JSON("json", "application/json") {
        @Override
        public byte[] write(TitledTable table) {
            return TableJson.text(table).getBytes(StandardCharsets.UTF_8);
        }
    },
    PARQUET("parquet", "application/vnd.apache.parquet") {
        @Override
        public byte[] write(TitledTable table) {
            return new ParquetFile(table).bytes();
        }
    };

    private final String ending;
    private final String contentType;

    FileFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    public abstract byte[] write(TitledTable table);

    String ending() {
        return ending;
    }

    String contentType() {
        return contentType;
    }

    private static String text(TitledTable table) {
        StringWriter text = new StringWriter();
        var writer = Format.CSV.to(new PrintWriter(text));
        writer.begin(table.plainColumns());
        table.rows().forEach(row -> writer.row(table.plainCells(row)));
        writer.end();
        return text.toString();
    }
}
