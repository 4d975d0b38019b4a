package hearth.jobs.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A published figure: a row of {@code mart_published}. */
record PublishedFigure(
        String indicator,
        String areaCode,
        LocalDate periodEnd,
        String breakdown,
        String group,
        Release release,
        int preference,
        String file,
        int sourceRow,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Double value,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable String symbol) {

    /** What it is a figure of; two files of one release may both have it. */
    List<Object> key() {
        return List.of(
                indicator,
                areaCode,
                periodEnd,
                breakdown,
                group,
                release.dataset().id(),
                release.lastYear());
    }

    /** Whether another row says otherwise of the same. */
    boolean differsFrom(PublishedFigure other) {
        return !Objects.equals(value, other.value)
                || !Objects.equals(symbol, other.symbol)
                || !Objects.equals(numerator, other.numerator)
                || !Objects.equals(denominator, other.denominator);
    }

    /** The values in the order of the table's columns. */
    @Nullable
    Object[] row() {
        return new @Nullable Object[] {
            indicator,
            areaCode,
            "year",
            periodEnd,
            breakdown,
            group,
            release.dataset().id(),
            release.name(),
            release.publishedOn(),
            preference,
            file,
            sourceRow,
            numerator,
            denominator,
            value,
            lower,
            upper,
            symbol
        };
    }
}
