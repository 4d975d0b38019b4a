package hearth.jobs;

import hearth.warehouse.star.StarRow;
import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** Table contracts and rows of the star as Spark knows them: what tests ask Spark of is read by another way than it was written. */
public final class SparkSchemas {
    private static final Map<Class<?>, List<MethodHandle>> READERS = new ConcurrentHashMap<>();

    private SparkSchemas() {}

    /** The Spark schema of a table's contract. */
    public static StructType of(Table table) {
        List<StructField> fields = new ArrayList<>();
        for (Column column : table.columns()) {
            fields.add(DataTypes.createStructField(column.name(), type(column.type()), !column.required()));
        }
        return DataTypes.createStructType(fields);
    }

    /** A map as Spark takes it for a value of a row. */
    public static <V> scala.collection.Map<String, V> map(Map<String, V> map) {
        return CollectionConverters.asScala(map);
    }

    /** A row of the star with its values in the order of the table's columns. */
    public static Row row(StarRow record) {
        List<MethodHandle> readers =
                READERS.computeIfAbsent(record.getClass(), kind -> readers(kind).toList());
        Object[] values = new Object[readers.size()];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = readers.get(i).invoke(record);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + record, e);
        }
        return RowFactory.create(values);
    }

    /** The columns of a record: its components, and those of the records within it. */
    private static Stream<MethodHandle> readers(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents()).flatMap(component -> {
            MethodHandle reader = reader(component);
            return component.getType().isRecord()
                    ? readers(component.getType()).map(inner -> MethodHandles.filterReturnValue(reader, inner))
                    : Stream.of(reader);
        });
    }

    private static MethodHandle reader(RecordComponent component) {
        try {
            return MethodHandles.publicLookup().unreflect(component.getAccessor());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataType type(Column.Type type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.IntegerType;
            case LONG -> DataTypes.LongType;
            case NUMBER -> DataTypes.DoubleType;
            case YES_NO -> DataTypes.BooleanType;
            case DATE -> DataTypes.DateType;
            case INSTANT -> DataTypes.TimestampType;
            case TEXT_MAP -> DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType, false);
            case LONG_MAP -> DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType, false);
        };
    }
}
