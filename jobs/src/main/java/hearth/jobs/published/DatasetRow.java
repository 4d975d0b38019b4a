package hearth.jobs.published;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a published file as published, with the names that the newest release has for columns and labels: a row of
 * {@code fact_published}.
 *
 * @param timePeriod the period as published
 * @param year the year in which it ends
 * @param labels what it covers
 * @param figures column to figure or symbol
 */
record DatasetRow(
        Release release,
        Area area,
        String timePeriod,
        int year,
        Labels labels,
        Map<String, String> figures,
        String file,
        int number) {

    /**
     * What a row covers.
     *
     * @param filters filter to label, as the newest release names them
     * @param published the same in the file's words
     */
    record Labels(Map<String, String> filters, Map<String, String> published) {}

    /** The values in the order of the table's columns. */
    @Nullable
    Object[] row() {
        return new @Nullable Object[] {
            release.dataset().id(),
            release.name(),
            release.publishedOn(),
            area.code(),
            timePeriod,
            periodEnd(),
            labels.filters(),
            labels.published(),
            figures,
            file,
            number
        };
    }

    private LocalDate periodEnd() {
        return release.dataset().yearEnd().in(year);
    }

    /** Whether it has all of some labels. */
    boolean has(Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .allMatch(label -> label.getValue().equals(labels.filters().get(label.getKey())));
    }
}
