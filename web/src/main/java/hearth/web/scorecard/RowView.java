package hearth.web.scorecard;

import hearth.web.chart.Sparkline;
import java.util.List;
import java.util.Optional;

/**
 * A row of the scorecard as it is written.
 *
 * @param otherwise what the strategy calls it, where that is not the title
 * @param marks the numbers of its notes
 * @param year of the figure, such as 2024/25
 * @param aim baseline and target as the strategy has them
 * @param atDue what stood when the aim was due; empty where that is not known
 * @param neighbours their mean
 * @param of how many neighbours have a figure, such as 9 of 10
 * @param since the year it is compared with, where that is another than for most
 * @param onPaper where it is shown
 */
public record RowView(
        String id,
        String title,
        Optional<String> otherwise,
        List<Mark> marks,
        boolean isOwnCount,
        String year,
        String now,
        String before,
        String aim,
        Judged judged,
        Optional<String> atDue,
        String neighbours,
        String of,
        String england,
        String quarter,
        Moved moved,
        Optional<Integer> since,
        Sparkline sparkline,
        Place onPaper) {
    /** Whether the aim is words, which take more room than numbers. */
    public boolean isAimInWords() {
        return aim.contains("“");
    }

    /** Where a row is shown. */
    public enum Place {
        EVERYWHERE,
        SCREEN_ONLY
    }

    /** The number of a note, and where it is shown. */
    public record Mark(int number, Place place) {}

    /** What came of an aim; the tone is its class in the style sheet. */
    public record Judged(String words, String tone) {}

    /** Where the figure has gone; the tone is its class in the style sheet. */
    public record Moved(String arrow, String words, String tone) {}
}
