package hearth.web.export;

import hearth.web.figure.Dates;
import hearth.web.serving.Release;
import java.util.Optional;

/**
 * What stands under a chart: the ways to take away its figures and its picture.
 *
 * @param file the name of the picture, without its ending
 * @param title of the picture
 * @param subtitle the measure and its year
 * @param source who published or counted the figures, and the release
 * @param table the address of the page without its query, such as {@code /benchmark}
 * @param query what is asked of the page, its files and the API
 * @param api the address of the same for programs, without its query; empty where there is none
 * @param sql a question that gives the figures of the chart; empty without figures
 */
public record ChartLinks(
        String file,
        String title,
        String subtitle,
        String source,
        String table,
        String query,
        Optional<String> api,
        Optional<String> sql) {
    /** The line of a picture that says where its figures come from. */
    public static String from(String source, Release release) {
        return (release.isMadeUp() ? "Made-up data. " : "") + "Source: " + source + ". Hearth release " + release.id()
                + ", " + Dates.full(release.releasedAt());
    }
}
