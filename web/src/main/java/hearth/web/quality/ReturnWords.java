package hearth.web.quality;

import hearth.warehouse.ssda903.Return;
import hearth.web.figure.Dates;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Returns as pages name them. */
final class ReturnWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private ReturnWords() {}

    /** Such as {@code return for 2024/25} or {@code extract of 30 September 2025}. */
    static String of(Return sent) {
        return sent.extractDate().map(day -> "extract of " + Dates.full(day)).orElse("return for " + sent.year());
    }

    /** For the axis of a chart: {@code 2025} for the year that ends in it, {@code Sep 2025} for an in-year extract. */
    static String brief(Return sent) {
        return sent.extractDate()
                .map(MONTH::format)
                .orElse(String.valueOf(sent.year().endYear()));
    }

    /** As the option {@code --accept} of a load names it, such as {@code 892/2025}. */
    static String key(String laCode, Return sent) {
        return laCode + "/"
                + sent.extractDate()
                        .map(Object::toString)
                        .orElse(String.valueOf(sent.year().endYear()));
    }

    /** A number of things, such as {@code 1 row} or {@code 2,264 rows}. */
    static String counted(long number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }
}
