package hearth.jobs.published;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** A printed figure: a row of {@code mart_published}. */
record PublishedFigure(
        String indicator,
        String areaCode,
        LocalDate periodEnd,
        String release,
        String file,
        int sourceRow,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Double value,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable String symbol) {

    /** The values in the order of the table's columns. */
    Row row() {
        return RowFactory.create(
                indicator,
                areaCode,
                "year",
                periodEnd,
                "all",
                "all",
                release,
                file,
                sourceRow,
                numerator,
                denominator,
                value,
                lower,
                upper,
                symbol);
    }
}
