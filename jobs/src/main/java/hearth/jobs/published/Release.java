package hearth.jobs.published;

import hearth.warehouse.published.Dataset;
import java.time.LocalDate;

/**
 * One release of a dataset.
 *
 * @param lastYear the last year that it speaks of
 */
record Release(Dataset dataset, int lastYear) {
    String name() {
        return lastYear + " release";
    }

    /** The day from which its figures count as known. */
    LocalDate publishedOn() {
        return dataset.released().by(lastYear);
    }
}
