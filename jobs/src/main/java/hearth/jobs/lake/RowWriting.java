package hearth.jobs.lake;

import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** Writes rows as Parquet has them: every column may be null, and the partition column is not in the file. */
final class RowWriting extends WriteSupport<@Nullable Object[]> {
    private static final int MOST_KNOWN_TEXTS = 4096;
    private static final int NONE = -1;

    private final String[] names;
    private final Column.Type[] types;
    private final int partition;
    private final MessageType schema;
    private final Map<String, Binary> bytes = new HashMap<>();
    /** The text that each column had last, as the same one often comes in row after row, and its bytes. */
    private final @Nullable Object[] texts;

    private final @Nullable Binary[] bytesOfTexts;
    private @Nullable RecordConsumer consumer;

    private RowWriting(Table table) {
        List<Column> columns = table.columns();
        this.names = columns.stream().map(Column::name).toArray(String[]::new);
        this.types = columns.stream().map(Column::type).toArray(Column.Type[]::new);
        this.texts = new @Nullable Object[names.length];
        this.bytesOfTexts = new @Nullable Binary[names.length];
        this.partition = table.partitionedBy().map(table::position).orElse(NONE);
        Types.MessageTypeBuilder message = Types.buildMessage();
        for (int i = 0; i < columns.size(); i++) {
            if (i != partition) {
                message.addField(type(columns.get(i)));
            }
        }
        this.schema = message.named("spark_schema");
    }

    /** Makes writers of a table's files. */
    static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {
        private final Table table;

        Builder(OutputFile file, Table table) {
            super(file);
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // Parquet leaves it abstract.
        protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration configuration) {
            return new RowWriting(table);
        }

        @Override
        protected WriteSupport<@Nullable Object[]> getWriteSupport(ParquetConfiguration configuration) {
            return new RowWriting(table);
        }
    }

    @Override
    @SuppressWarnings("deprecation") // Parquet leaves it abstract.
    public WriteContext init(Configuration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        this.consumer = recordConsumer;
    }

    @Override
    public void write(@Nullable Object[] row) {
        RecordConsumer out = consumer;
        if (out == null) {
            throw new IllegalStateException("not prepared");
        }
        out.startMessage();
        int field = 0;
        for (int i = 0; i < row.length; i++) {
            if (i == partition) {
                continue;
            }
            Object value = row[i];
            if (value != null) {
                out.startField(names[i], field);
                write(out, i, value);
                out.endField(names[i], field);
            }
            field++;
        }
        out.endMessage();
    }

    private void write(RecordConsumer out, int column, Object value) {
        switch (types[column]) {
            case TEXT -> out.addBinary(bytes(column, (String) value));
            case INTEGER -> out.addInteger((Integer) value);
            case LONG -> out.addLong((Long) value);
            case NUMBER -> out.addDouble((Double) value);
            case YES_NO -> out.addBoolean((Boolean) value);
            case DATE -> out.addInteger((int) ((LocalDate) value).toEpochDay());
            case INSTANT -> out.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value));
            // Unlike the names that are its keys, few of its texts come back.
            case TEXT_MAP -> map(out, (Map<?, ?>) value, entry -> out.addBinary(Binary.fromString((String) entry)));
            case LONG_MAP -> map(out, (Map<?, ?>) value, entry -> out.addLong((Long) entry));
        }
    }

    private void map(RecordConsumer out, Map<?, ?> map, Consumer<Object> value) {
        out.startGroup();
        if (!map.isEmpty()) {
            out.startField("key_value", 0);
            map.forEach((key, one) -> {
                out.startGroup();
                out.startField("key", 0);
                out.addBinary(bytes((String) key));
                out.endField("key", 0);
                out.startField("value", 1);
                value.accept(one);
                out.endField("value", 1);
                out.endGroup();
            });
            out.endField("key_value", 0);
        }
        out.endGroup();
    }

    private Binary bytes(int column, String text) {
        Binary last = bytesOfTexts[column];
        if (last != null && isSame(text, texts[column])) {
            return last;
        }
        Binary found = bytes(text);
        texts[column] = text;
        bytesOfTexts[column] = found;
        return found;
    }

    @SuppressWarnings("ReferenceEquality") // The same object is meant: an equal one is found by its hash soon enough.
    private static boolean isSame(Object one, @Nullable Object other) {
        return one == other;
    }

    /** A text's bytes, made once for codes and names that come back in row after row; what seldom does is forgotten. */
    private Binary bytes(String text) {
        Binary known = bytes.get(text);
        if (known != null) {
            return known;
        }
        if (bytes.size() == MOST_KNOWN_TEXTS) {
            bytes.clear();
        }
        Binary made = Binary.fromString(text);
        bytes.put(text, made);
        return made;
    }

    private static Type type(Column column) {
        return switch (column.type()) {
            case TEXT -> text(Repetition.OPTIONAL).named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
            case LONG -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case YES_NO -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            case DATE ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
            case INSTANT ->
                Types.optional(PrimitiveTypeName.INT64)
                        .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS))
                        .named(column.name());
            case TEXT_MAP -> map(text(Repetition.REQUIRED).named("value"), column.name());
            case LONG_MAP -> map(Types.required(PrimitiveTypeName.INT64).named("value"), column.name());
        };
    }

    private static Types.PrimitiveBuilder<org.apache.parquet.schema.PrimitiveType> text(Repetition repetition) {
        return Types.primitive(PrimitiveTypeName.BINARY, repetition).as(LogicalTypeAnnotation.stringType());
    }

    private static Type map(Type value, String name) {
        return Types.map(Repetition.OPTIONAL)
                .key(text(Repetition.REQUIRED).named("key"))
                .value(value)
                .named(name);
    }
}
