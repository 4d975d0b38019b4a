package hearth.web.scorecard;

import java.util.List;
import java.util.Optional;

/**
 * A board as it is written.
 *
 * @param council whose board it is
 * @param headline the finding
 * @param rest what the headline does not count
 * @param subtitle strategy, size and years
 * @param notices what is to be said before anything else, such as a comments file with errors
 * @param links where the same figures are in other forms
 */
public record BoardView(
        String council,
        String headline,
        String rest,
        String subtitle,
        List<String> notices,
        Heads heads,
        List<Group> groups,
        Below below,
        List<ThingView> things,
        Reading reading,
        Links links) {
    /** What stands above the columns. */
    public record Heads(String now, String since, String sparkYears, boolean hasAims) {}

    /** The rows of a priority, and what is not held of it. */
    public record Group(String title, List<RowView> rows, Optional<NotHeld> notHeld) {
        /** Whether paper shows any of it. */
        public boolean isOnPaper() {
            return rows.stream().anyMatch(row -> row.onPaper() == RowView.Place.EVERYWHERE);
        }
    }

    /** Measures of which nobody has a figure: the first few, and all. */
    public record NotHeld(String few, List<String> all) {}

    /**
     * What stands below the table.
     *
     * @param notes numbered from 1
     * @param isJoined whether paper has one line on all measures without a figure
     * @param onPageOnly how many rows paper leaves out
     */
    public record Below(
            List<Note> notes,
            Optional<String> unmeasured,
            Optional<String> allNotHeld,
            boolean isJoined,
            int onPageOnly,
            boolean hasOwnCounts,
            boolean hasOtherDefinitions) {}

    /** A note on a row; on paper where the row is. */
    public record Note(int number, String text, RowView.Place place) {}

    /** How the board is to be read, what to know of its data, and where they come from. */
    public record Reading(int since, String neighbours, List<String> data, List<String> sources) {}

    /** Where the same figures are: for good, as a file, and how to add a strategy where there is none. */
    public record Links(String pinned, String csv, String release, Optional<String> addStrategy) {}
}
