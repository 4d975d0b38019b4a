package hearth.web.scorecard;

import hearth.web.figure.Dates;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an officer says of a measure.
 *
 * @param where its file and row
 * @param measure the id of an indicator or of a measure of the strategy
 * @param period the year it is about: 2025, or 2024/25
 * @param showUntil the last day on which it is shown; empty for no end
 */
public record Comment(
        String where,
        String measure,
        String period,
        String text,
        Optional<String> author,
        String role,
        LocalDate writtenOn,
        Optional<LocalDate> showUntil) {
    private static final int PRINTED = 190;

    /** The text, or what paper has room for. */
    public String printed() {
        return text.length() <= PRINTED
                ? text
                : text.substring(0, text.lastIndexOf(' ', PRINTED)) + " ... (more on the page)";
    }

    /** Who says so, and since when. */
    public String byline() {
        return author.map(name -> name + ", ").orElse("") + role + ", " + Dates.full(writtenOn);
    }
}
