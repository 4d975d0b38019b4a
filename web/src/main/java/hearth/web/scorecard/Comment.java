package hearth.web.scorecard;

import hearth.web.figure.Dates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final String CHILDREN =
            "(?:child|children|young people|young person|care leavers?|boys?|girls?|babies|baby|siblings?|teenagers?)\\b";

    /** A number from 1 to 5 with a word for children up to three words after it, or just before it. */
    private static final Pattern SMALL_COUNT = Pattern.compile(
            "(?<![\\d.,/])\\b(?:[1-5](?![\\d/%]|[.,]\\d)|one|two|three|four|five)(?! (?:in|per cent|percent)\\b)"
                    + "(?: [\\p{L}’'-]+){0,3}? " + CHILDREN + "|\\b" + CHILDREN
                    + " ?[:(=] ?(?:[1-5](?![\\d/%]|[.,]\\d)|one|two|three|four|five)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The text, or what paper has room for. */
    public String printed() {
        return text.length() <= PRINTED
                ? text
                : text.substring(0, text.lastIndexOf(' ', PRINTED)) + " ... (more on the page)";
    }

    /** What its writer is to think about: so small a number of children may let one of them be recognised. */
    Optional<String> warning() {
        Matcher small = SMALL_COUNT.matcher(text);
        return small.find()
                ? Optional.of(where + "comment: ‘" + small.group() + "’ is a number under 6, by which a child may be"
                        + " recognised. It is shown; write ‘a few’ or leave the number out if the paper is public")
                : Optional.empty();
    }

    /** Who says so, and since when. */
    public String byline() {
        return author.map(name -> name + ", ").orElse("") + role + ", " + Dates.full(writtenOn);
    }
}
