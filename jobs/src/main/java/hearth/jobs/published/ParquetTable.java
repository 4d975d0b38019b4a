package hearth.jobs.published;

import hearth.warehouse.file.CellLimit;
import hearth.warehouse.file.CsvText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** Reads a flat Parquet file as text. */
final class ParquetTable {
    private ParquetTable() {}

    static PublishedFile read(Path file, String name) throws IOException {
        InputFile input = new LocalInputFile(file);
        List<Type> fields = fields(input);
        CellLimit limit = new CellLimit(CsvText.MOST_CELLS);
        List<CsvText.Row> lines = new ArrayList<>();
        try (ParquetReader<Group> rows = new GroupReader(input).build()) {
            for (Group row = rows.read(); row != null; row = rows.read()) {
                List<String> cells = new ArrayList<>();
                for (Type field : fields) {
                    String text = text(row, field);
                    limit.add(text);
                    cells.add(text.strip());
                }
                lines.add(new CsvText.Row(lines.size() + 2, cells));
            }
        }
        return new PublishedFile(
                name, List.of(), fields.stream().map(Type::getName).toList(), lines);
    }

    /** Reads a file of this machine, whatever its name is. */
    private static final class GroupReader extends ParquetReader.Builder<Group> {
        GroupReader(InputFile file) {
            super(file);
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }

    private static List<Type> fields(InputFile file) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(file)) {
            return reader.getFileMetaData().getSchema().getFields();
        }
    }

    /** A number without a part after the point is written as a whole one: codes are kept as such numbers. */
    private static String text(Group row, Type field) {
        if (row.getFieldRepetitionCount(field.getName()) == 0) {
            return "";
        }
        if (field.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.DOUBLE) {
            return BigDecimal.valueOf(row.getDouble(field.getName(), 0))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return row.getValueToString(row.getType().getFieldIndex(field.getName()), 0);
    }
}
