package hearth.jobs.lake;

import hearth.warehouse.star.StarRow;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one of the star's tables: their values in the order of the table's columns. */
public final class StarValues {
    private final MethodHandle[] readers;

    private StarValues(MethodHandle[] readers) {
        this.readers = readers;
    }

    public static StarValues of(Class<? extends StarRow> kind) {
        MethodType form = MethodType.methodType(Object.class, Object.class);
        return new StarValues(readers(kind).map(reader -> reader.asType(form)).toArray(MethodHandle[]::new));
    }

    public @Nullable Object[] of(StarRow row) {
        @Nullable Object[] values = new @Nullable Object[readers.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = (Object) readers[i].invokeExact((Object) row);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + row, e);
        }
        return values;
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
}
