package hearth.web.quality;

import hearth.web.area.Area;
import hearth.web.chart.CountColumns;
import java.util.List;
import java.util.Optional;

/**
 * What the page about an authority's return shows.
 *
 * @param title the finding
 * @param notices what must be known before anything else, such as a return that is held back
 * @param fixes what to correct first, three at most
 * @param trend how many rows broke a rule in each return; empty for the first one
 * @param providers whether the return could be held against Ofsted's list of providers
 * @param csv the address of every finding as a file
 */
public record QualityView(
        Area area,
        String title,
        String subtitle,
        List<Notice> notices,
        List<Tile> tiles,
        List<Fix> fixes,
        Optional<Trend> trend,
        Files files,
        RuleTable rules,
        Agreement agreement,
        Changes changes,
        List<Sent> submissions,
        String providers,
        String csv) {
    /** A statement, and what to do about it. */
    public record Notice(String words, String remedy) {}

    /** One headline. */
    public record Tile(String label, String value, String note) {}

    /**
     * Something to correct.
     *
     * @param effect what that would do to figures
     * @param isWaiting whether it is not due yet
     * @param csv the address of its rows as a file
     */
    public record Fix(String title, String words, String effect, boolean isWaiting, Optional<String> csv) {}

    /**
     * The rows of each return that break a rule.
     *
     * @param wide the chart for a wide page
     * @param narrow the same for a narrow one
     * @param returns the same numbers, the newest return first
     */
    public record Trend(String title, CountColumns wide, CountColumns narrow, List<OfReturn> returns) {
        /** One return. */
        public record OfReturn(String sent, String canChange, String toCheck) {}
    }

    /**
     * The files of the return with their rows.
     *
     * @param title with the folder that holds them all
     * @param rows none for a submission that was loaded before rows were counted by file
     */
    public record Files(String title, List<OfFile> rows) {
        /** A file, or the part of it that is one table of the return. */
        public record OfFile(String file, String in, String used, String rejected) {}
    }

    /**
     * Own counts compared with published figures.
     *
     * @param title the year
     * @param rows those furthest apart first
     * @param all how many there are in all years; none where nothing can be compared
     */
    public record Agreement(String title, List<Compared> rows, int all) {
        /** One figure. */
        public record Compared(
                String indicator,
                String title,
                String own,
                String published,
                String difference,
                String reason,
                boolean isBeyond) {}
    }

    /**
     * What was done to rows.
     *
     * @param rejected the first of the rows that could not be used
     * @param moreRejected how many more there are
     * @param repaired the first of the cells that were changed
     * @param moreRepaired how many more there are
     * @param showsValues whether the old and the new value of a cell are shown
     * @param corrected what an earlier submission of this return broke and this one does not
     */
    public record Changes(
            List<Rejected> rejected,
            long moreRejected,
            List<Repaired> repaired,
            long moreRepaired,
            boolean showsValues,
            List<Corrected> corrected) {
        /** A row that could not be used. */
        public record Rejected(String file, int row, String column, String expected, String remedy) {}

        /** A cell that was changed. */
        public record Repaired(String file, int row, String column, String meaning, String was, String becomes) {}

        /** A rule that an earlier submission of the return broke. */
        public record Corrected(String rule, String meaning, String children) {}
    }

    /**
     * A submission.
     *
     * @param year of the page about it; empty for the one that is shown, and for one that does not count
     */
    public record Sent(
            String sent,
            String received,
            String rowsIn,
            String used,
            String rejected,
            String state,
            Optional<Integer> year) {}
}
