package hearth.jobs.published;

import hearth.warehouse.indicator.Polarity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A measure of a dataset as its publisher describes it: a row of {@code dim_published_measure}.
 *
 * @param polarity empty where the list does not say
 * @param decimals digits after the point; empty where the list does not say
 * @param updatedOn empty where the list gives no day
 * @param nextUpdateOn empty where the list gives no day
 */
record DescribedMeasure(
        String dataset,
        String measure,
        String title,
        String topic,
        String unit,
        Optional<Polarity> polarity,
        Optional<Integer> decimals,
        boolean hasQuartiles,
        String yearType,
        String description,
        String methodology,
        String owner,
        String links,
        Optional<LocalDate> updatedOn,
        Optional<LocalDate> nextUpdateOn,
        String file,
        int sourceRow) {}
