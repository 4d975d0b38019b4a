package hearth.web.scorecard;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What fits on the first of two A4 pages, and what only the screen shows.
 *
 * @param rows those that are printed
 * @param isJoined whether the lines on measures without a figure stand as one at the end
 */
record Paper(List<Row> rows, boolean isJoined) {
    static final int MOST_ROWS = 16;
    /** Millimetres that the table and what is below it may take. */
    private static final double HEIGHT = 203;

    private static final double ROW = 9.25;
    private static final double PRIORITY = 7.2;
    private static final double LINE = 3.9;
    private static final double PADDING = 0.9;
    private static final int LETTERS_OF_TITLE = 26;
    private static final int LETTERS_OF_AIM = 14;
    private static final int LETTERS_OF_LINE = 112;

    Paper {
        rows = List.copyOf(rows);
    }

    static Paper of(Board board, RowNotes notes) {
        List<Row> rows = new ArrayList<>(board.rows());
        while (!fits(board, rows, notes, false)) {
            Optional<Row> spare = spare(rows);
            if (spare.isEmpty()) {
                break;
            }
            rows.remove(spare.get());
        }
        boolean isJoined = !fits(board, rows, notes, false);
        while (!fits(board, rows, notes, true) && removable(rows).isPresent()) {
            rows.remove(removable(rows).orElseThrow());
        }
        return new Paper(rows, isJoined);
    }

    /** A row with neither aim nor verdict: the last of the priority that has most rows. */
    private static Optional<Row> spare(List<Row> rows) {
        Map<String, List<Row>> byPriority = new LinkedHashMap<>();
        rows.forEach(row -> byPriority
                .computeIfAbsent(row.priority(), id -> new ArrayList<>())
                .add(row));
        return byPriority.values().stream()
                .filter(group -> group.stream().anyMatch(Row::isDispensable))
                .max(Comparator.comparingInt(List::size))
                .flatMap(group -> group.stream().filter(Row::isDispensable).reduce((one, next) -> next));
    }

    /** The last row that paper may leave out; where it may leave out none, the last. */
    private static Optional<Row> removable(List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.isNeeded())
                .reduce((one, next) -> next)
                .or(() -> rows.stream().skip(MOST_ROWS).reduce((one, next) -> next));
    }

    private static boolean fits(Board board, List<Row> rows, RowNotes notes, boolean isJoined) {
        return rows.size() <= MOST_ROWS && height(board, rows, notes, isJoined) <= HEIGHT;
    }

    private static double height(Board board, List<Row> rows, RowNotes notes, boolean isJoined) {
        double table = rows.stream().mapToDouble(Paper::height).sum()
                + PRIORITY * rows.stream().map(Row::priority).distinct().count();
        double below = LINE * lines(notes.letters(rows), LETTERS_OF_LINE);
        double unmeasured = board.unmeasured().isEmpty() ? 0 : 2 * LINE;
        double notHeld = isJoined
                ? 2 * LINE
                : board.notHeld().stream().mapToDouble(Paper::height).sum();
        double left = rows.size() < board.rows().size() ? LINE : 0;
        return table + below + unmeasured + notHeld + left;
    }

    private static double height(Row row) {
        int lines = Math.max(
                lines(row.line().title().length(), LETTERS_OF_TITLE) + (isOfAYearThatEndsInMarch(row) ? 0 : 1),
                lines(RowText.aim(row).length(), LETTERS_OF_AIM)
                        + (RowText.judged(row).words().isEmpty() ? 0 : 1));
        return Math.max(ROW, lines * LINE + PADDING);
    }

    private static double height(Board.NotHeld held) {
        int letters = BoardPage.notHeld(held.measures()).few().length();
        return lines(letters, LETTERS_OF_LINE) * LINE + PADDING;
    }

    private static boolean isOfAYearThatEndsInMarch(Row row) {
        return row.now().periodEnd().getMonth() == Month.MARCH;
    }

    private static int lines(int letters, int inOne) {
        return (letters + inOne - 1) / inOne;
    }

    RowView.Place placeOf(Row row) {
        return rows.contains(row) ? RowView.Place.EVERYWHERE : RowView.Place.SCREEN_ONLY;
    }
}
