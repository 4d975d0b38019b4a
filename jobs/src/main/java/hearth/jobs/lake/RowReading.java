package hearth.jobs.lake;

import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as {@link RowWriting} writes them, and as Spark wrote them for earlier versions of Hearth: texts that a file has
 * in a dictionary are made once and not again for every row.
 */
final class RowReading extends ReadSupport<@Nullable Object[]> {
    private final Table table;
    private final Set<String> columns;
    private final String partition;

    private RowReading(Table table, Set<String> columns, String partition) {
        this.table = table;
        this.columns = columns;
        this.partition = partition;
    }

    /** Makes readers of a table's files. */
    static final class Builder extends ParquetReader.Builder<@Nullable Object[]> {
        private final RowReading reading;

        /**
         * @param columns which columns are read; the others are null
         * @param partition what all rows have in the partition column of a table that has one
         */
        Builder(InputFile file, Table table, Set<String> columns, String partition) {
            super(file);
            this.reading = new RowReading(table, columns, partition);
        }

        @Override
        protected ReadSupport<@Nullable Object[]> getReadSupport() {
            return reading;
        }
    }

    @Override
    public ReadContext init(InitContext context) {
        MessageType file = context.getFileSchema();
        List<Type> wanted = new ArrayList<>();
        for (Column column : table.columns()) {
            if (columns.contains(column.name()) && file.containsField(column.name())) {
                wanted.add(file.getType(column.name()));
            }
        }
        return new ReadContext(new MessageType(file.getName(), wanted));
    }

    @Override
    @SuppressWarnings("deprecation") // Parquet leaves it abstract.
    public RecordMaterializer<@Nullable Object[]> prepareForRead(
            Configuration configuration, Map<String, String> metadata, MessageType file, ReadContext context) {
        return new Rows(context.getRequestedSchema());
    }

    @Override
    public RecordMaterializer<@Nullable Object[]> prepareForRead(
            ParquetConfiguration configuration, Map<String, String> metadata, MessageType file, ReadContext context) {
        return new Rows(context.getRequestedSchema());
    }

    /** Makes one row after the other. */
    private final class Rows extends RecordMaterializer<@Nullable Object[]> {
        private @Nullable Object[] row = {};
        private final GroupConverter root;

        Rows(MessageType schema) {
            root = new Group(schema.getFields().stream().map(this::converter).toList(), this::begin, () -> {});
        }

        private void begin() {
            row = new @Nullable Object[table.columns().size()];
            table.partitionedBy().ifPresent(column -> row[table.position(column)] = partition);
        }

        private Converter converter(Type field) {
            int position = table.position(field.getName());
            return RowReading.converter(table.columns().get(position).type(), field, value -> row[position] = value);
        }

        @Override
        public GroupConverter getRootConverter() {
            return root;
        }

        @Override
        public @Nullable Object[] getCurrentRecord() {
            return row;
        }
    }

    private static Converter converter(Column.Type type, Type field, Consumer<Object> taker) {
        return switch (type) {
            case TEXT -> new Bytes(Binary::toStringUsingUTF8, taker);
            case INTEGER -> new Numbers(Math::toIntExact, taker);
            case LONG -> new Numbers(Long::valueOf, taker);
            case NUMBER -> new Doubles(taker);
            case YES_NO -> new YesNo(taker);
            case DATE -> new Numbers(LocalDate::ofEpochDay, taker);
            case INSTANT ->
                field.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT96
                        ? new Bytes(RowReading::instant, taker)
                        : new Numbers(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS), taker);
            case TEXT_MAP -> new Entries(Column.Type.TEXT, field, taker);
            case LONG_MAP -> new Entries(Column.Type.LONG, field, taker);
        };
    }

    /** An instant as Spark writes it: nanoseconds of a Julian day. */
    private static Instant instant(Binary bytes) {
        NanoTime time = NanoTime.fromBinary(bytes);
        return LocalDate.EPOCH
                .with(JulianFields.JULIAN_DAY, time.getJulianDay())
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .plusNanos(time.getTimeOfDayNanos());
    }

    /** Values that Parquet has as bytes. */
    private static final class Bytes extends PrimitiveConverter {
        private final Function<Binary, Object> made;
        private final Consumer<Object> taker;
        private Object[] known = {};

        Bytes(Function<Binary, Object> made, Consumer<Object> taker) {
            this.made = made;
            this.taker = taker;
        }

        @Override
        public boolean hasDictionarySupport() {
            return true;
        }

        @Override
        public void setDictionary(Dictionary dictionary) {
            known = new Object[dictionary.getMaxId() + 1];
            Arrays.setAll(known, id -> made.apply(dictionary.decodeToBinary(id)));
        }

        @Override
        public void addValueFromDictionary(int id) {
            taker.accept(known[id]);
        }

        @Override
        public void addBinary(Binary value) {
            taker.accept(made.apply(value));
        }
    }

    /** Values that Parquet has as whole numbers. */
    private static final class Numbers extends PrimitiveConverter {
        private final LongFunction<Object> made;
        private final Consumer<Object> taker;

        Numbers(LongFunction<Object> made, Consumer<Object> taker) {
            this.made = made;
            this.taker = taker;
        }

        @Override
        public void addInt(int value) {
            taker.accept(made.apply(value));
        }

        @Override
        public void addLong(long value) {
            taker.accept(made.apply(value));
        }
    }

    /** Numbers with decimals. */
    private static final class Doubles extends PrimitiveConverter {
        private final Consumer<Object> taker;

        Doubles(Consumer<Object> taker) {
            this.taker = taker;
        }

        @Override
        public void addDouble(double value) {
            taker.accept(value);
        }
    }

    /** Yes or no. */
    private static final class YesNo extends PrimitiveConverter {
        private final Consumer<Object> taker;

        YesNo(Consumer<Object> taker) {
            this.taker = taker;
        }

        @Override
        public void addBoolean(boolean value) {
            taker.accept(value);
        }
    }

    /** A group of fields. */
    private static final class Group extends GroupConverter {
        private final List<Converter> fields;
        private final Runnable start;
        private final Runnable end;

        Group(List<Converter> fields, Runnable start, Runnable end) {
            this.fields = fields;
            this.start = start;
            this.end = end;
        }

        @Override
        public Converter getConverter(int field) {
            return fields.get(field);
        }

        @Override
        public void start() {
            start.run();
        }

        @Override
        public void end() {
            end.run();
        }
    }

    /** A map: a group of one repeated group of a key and a value. */
    private static final class Entries extends GroupConverter {
        private final Consumer<Object> taker;
        private final Group entry;
        private Map<Object, Object> map = new LinkedHashMap<>();
        private Object key = "";
        private Object value = "";

        Entries(Column.Type type, Type field, Consumer<Object> taker) {
            this.taker = taker;
            GroupType fields = field.asGroupType().getType(0).asGroupType();
            entry = new Group(
                    List.of(
                            converter(Column.Type.TEXT, fields.getType(0), text -> key = text),
                            converter(type, fields.getType(1), one -> value = one)),
                    () -> {},
                    () -> map.put(key, value));
        }

        @Override
        public Converter getConverter(int field) {
            return entry;
        }

        @Override
        public void start() {
            map = new LinkedHashMap<>();
        }

        @Override
        public void end() {
            taker.accept(map);
        }
    }
}
