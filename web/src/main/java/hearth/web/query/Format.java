package hearth.web.query;

import hearth.warehouse.file.Csv;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a table is written. */
public enum Format {
    /** Columns in line, for reading. */
    TABLE {
        @Override
        public RowWriter to(PrintWriter out) {
            return new TableWriter(out);
        }
    },
    /** RFC 4180 with a header. */
    CSV {
        @Override
        public RowWriter to(PrintWriter out) {
            return new CsvWriter(out);
        }
    },
    /** An array of objects. */
    JSON {
        @Override
        public RowWriter to(PrintWriter out) {
            return new JsonWriter(out);
        }
    };

    /** Writes to a stream as the rows come. */
    public abstract RowWriter to(PrintWriter out);

    private static String text(Optional<Object> cell) {
        return cell.map(value -> value instanceof Double number && Double.isFinite(number)
                        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                        : value.toString())
                .orElse("");
    }

    private static final class TableWriter implements RowWriter {
        private final PrintWriter out;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();

        TableWriter(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void begin(List<Column> all) {
            columns.addAll(all);
            rows.add(all.stream().map(Column::name).toList());
        }

        @Override
        public void row(List<Optional<Object>> cells) {
            rows.add(cells.stream().map(Format::text).toList());
        }

        @Override
        public void end() {
            int[] widths = new int[columns.size()];
            rows.forEach(row -> {
                for (int i = 0; i < widths.length; i++) {
                    widths[i] = Math.max(widths[i], row.get(i).length());
                }
            });
            rows.forEach(row -> out.println(line(row, widths)));
            out.flush();
        }

        private String line(List<String> row, int[] widths) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - row.get(i).length());
                line.append(columns.get(i).isNumber() ? padding + row.get(i) : row.get(i) + padding)
                        .append("  ");
            }
            return line.toString().stripTrailing();
        }
    }

    private record CsvWriter(PrintWriter out) implements RowWriter {
        @Override
        public void begin(List<Column> columns) {
            out.print(Csv.line(columns.stream().map(Column::name).toList()));
        }

        @Override
        public void row(List<Optional<Object>> cells) {
            out.print(Csv.line(cells.stream().map(Format::text).toList()));
        }

        @Override
        public void end() {
            out.flush();
        }
    }

    private static final class JsonWriter implements RowWriter {
        private final PrintWriter out;
        private final List<Column> columns = new ArrayList<>();
        private String before = "[";

        JsonWriter(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void begin(List<Column> all) {
            columns.addAll(all);
        }

        @Override
        public void row(List<Optional<Object>> cells) {
            Map<String, Optional<Object>> object = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                object.put(columns.get(i).name(), cells.get(i).map(JsonWriter::plain));
            }
            out.print(before + Json.text(object));
            before = ",\n ";
        }

        private static Object plain(Object value) {
            return value instanceof Number || value instanceof Boolean ? value : value.toString();
        }

        @Override
        public void end() {
            out.println(before.equals("[") ? "[]" : "]");
            out.flush();
        }
    }
}
