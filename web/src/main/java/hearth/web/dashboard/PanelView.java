package hearth.web.dashboard;

import hearth.warehouse.dashboard.Panel;
import hearth.web.chart.Sparkline;
import hearth.web.export.ChartLinks;
import java.util.List;
import java.util.Optional;

/**
 * A panel, ready to be shown.
 *
 * @param width as the style sheet names it
 * @param chart what the chart draws, as JSON; empty for none
 * @param headline the figure of a headline and the lines below it
 * @param table empty without rows
 * @param isTableOpen whether the table is what the panel shows, and not behind its chart
 * @param note the paragraphs of a note
 * @param remarks what is not drawn, and what to know, one sentence or more each
 * @param fault why it cannot be shown; empty where it can
 * @param links to take its figures away; empty for a note and for a fault
 * @param workbench where its query can be read and changed; empty for a note
 * @param startsPage whether it begins a page of paper
 */
public record PanelView(
        String id,
        String title,
        String subtitle,
        String width,
        Optional<String> chart,
        Optional<Headline> headline,
        Optional<Table> table,
        boolean isTableOpen,
        List<NoteBlock> note,
        List<String> remarks,
        Optional<String> fault,
        Optional<ChartLinks> links,
        Optional<String> workbench,
        boolean startsPage) {
    /** A large figure; what it is compared with, in words. */
    public record Headline(String figure, List<String> lines) {}

    /**
     * Rows of cells in words below their headings.
     *
     * @param total which row is the total of the others
     */
    public record Table(List<Heading> headings, List<List<TableCell>> rows, Optional<Panel.Total> total) {
        private static final int MOST_COLUMNS = 6;

        /** Whether it has more columns than a narrow screen: then each row becomes a block there. */
        public boolean isWide() {
            return headings.size() > MOST_COLUMNS;
        }

        /** Whether a row, counted from 0, is the total of the others. */
        public boolean isTotal(int row) {
            return total.filter(which -> row == (which == Panel.Total.FIRST ? 0 : rows.size() - 1))
                    .isPresent();
        }
    }

    /**
     * A cell.
     *
     * @param level how dark it is in a heat table, 0 to 3, or -1 for any other
     * @param spark a small line in the place of words
     */
    public record TableCell(String words, int level, Optional<Sparkline> spark) {
        static TableCell of(String words) {
            return new TableCell(words, -1, Optional.empty());
        }
    }

    /** A heading of a column; n for numbers. */
    public record Heading(String words, String align) {}
}
