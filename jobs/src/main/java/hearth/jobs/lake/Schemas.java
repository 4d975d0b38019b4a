package hearth.jobs.lake;

import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import io.delta.kernel.types.BooleanType;
import io.delta.kernel.types.DataType;
import io.delta.kernel.types.DateType;
import io.delta.kernel.types.DoubleType;
import io.delta.kernel.types.FieldMetadata;
import io.delta.kernel.types.IntegerType;
import io.delta.kernel.types.LongType;
import io.delta.kernel.types.MapType;
import io.delta.kernel.types.StringType;
import io.delta.kernel.types.StructField;
import io.delta.kernel.types.StructType;
import io.delta.kernel.types.TimestampType;

/** Table contracts as Delta Kernel knows them. */
final class Schemas {
    private Schemas() {}

    /** The schema of a table; every column may be null, as files of earlier versions lack some. */
    static StructType of(Table table) {
        StructType schema = new StructType();
        for (Column column : table.columns()) {
            schema = schema.add(field(column));
        }
        return schema;
    }

    /** A column with its meaning as a comment, which other engines show. */
    static StructField field(Column column) {
        return new StructField(
                column.name(),
                type(column.type()),
                true,
                FieldMetadata.builder().putString("comment", column.meaning()).build());
    }

    static DataType type(Column.Type type) {
        return switch (type) {
            case TEXT -> StringType.STRING;
            case INTEGER -> IntegerType.INTEGER;
            case LONG -> LongType.LONG;
            case NUMBER -> DoubleType.DOUBLE;
            case YES_NO -> BooleanType.BOOLEAN;
            case DATE -> DateType.DATE;
            case INSTANT -> TimestampType.TIMESTAMP;
            case TEXT_MAP -> new MapType(StringType.STRING, StringType.STRING, false);
            case LONG_MAP -> new MapType(StringType.STRING, LongType.LONG, false);
        };
    }
}
