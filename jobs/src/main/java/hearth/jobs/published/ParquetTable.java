package hearth.jobs.published;

import hearth.warehouse.file.CsvText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** Reads a flat Parquet file as text. */
final class ParquetTable {
    private ParquetTable() {}

    static PublishedFile read(Path file, String name) throws IOException {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.toUri());
        List<Type> fields = fields(path);
        List<CsvText.Row> lines = new ArrayList<>();
        try (ParquetReader<Group> rows =
                ParquetReader.builder(new GroupReadSupport(), path).build()) {
            for (Group row = rows.read(); row != null; row = rows.read()) {
                List<String> cells = new ArrayList<>();
                for (Type field : fields) {
                    cells.add(text(row, field).strip());
                }
                lines.add(new CsvText.Row(lines.size() + 2, cells));
            }
        }
        return new PublishedFile(
                name, List.of(), fields.stream().map(Type::getName).toList(), lines);
    }

    private static List<Type> fields(org.apache.hadoop.fs.Path path) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(path, new Configuration()))) {
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
