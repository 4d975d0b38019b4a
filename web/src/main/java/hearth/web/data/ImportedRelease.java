package hearth.web.data;

import java.time.LocalDate;

/**
 * What was imported of one release of a dataset.
 *
 * @param firstEnd the end of its first period
 * @param lastEnd the end of its last period
 */
public record ImportedRelease(String dataset, String release, long rows, LocalDate firstEnd, LocalDate lastEnd) {}
