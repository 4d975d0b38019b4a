package hearth.web.quality;

import hearth.web.query.Column;
import hearth.web.query.Field;
import hearth.web.query.Format;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A part of a report: a heading, and a table of records under it.
 *
 * @param none what is said where there is no record
 */
record Section<T>(String heading, String none, List<Field<T>> fields) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    void print(PrintWriter out, List<T> records) {
        out.printf("%n%s%n", heading);
        if (records.isEmpty()) {
            out.println(none);
        } else {
            Field.write(fields, records, Format.TABLE.to(out));
        }
    }

    /** A count, with commas. */
    static <T> Field<T> count(String name, ToLongFunction<T> value) {
        return Field.number(name, record -> "%,d".formatted(value.applyAsLong(record)));
    }

    /** A number that may be missing: with commas, and with two decimals where it is not whole. */
    static <T> Field<T> number(String name, Function<T, Optional<Double>> value) {
        return new Field<>(new Column(name, true), record -> value.apply(record).map(Section::text));
    }

    /** A moment, to the minute. */
    static <T> Field<T> moment(String name, Function<T, Instant> value) {
        return Field.text(name, record -> text(value.apply(record)));
    }

    static String text(double number) {
        return (number == Math.rint(number) ? "%,.0f" : "%,.2f").formatted(number);
    }

    static String text(Instant moment) {
        return MINUTE.format(moment);
    }
}
