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
    /** Millimetres that the table and what is below it may take, below a subtitle of two lines. */
    private static final double HEIGHT = 212;

    private static final double ROW = 9.25;
    private static final double PRIORITY = 7.2;
    private static final double LINE = 3.9;
    private static final double NOTE_LINE = 3.6;
    private static final double PADDING = 0.9;
    private static final int LETTERS_OF_TITLE = 25;
    private static final int LETTERS_OF_AIM = 15;
    private static final int LETTERS_OF_DIRECTION = 13;
    private static final int LETTERS_OF_LINE = 112;
    private static final int LETTERS_OF_SUBTITLE = 120;

    Paper {
        rows = List.copyOf(rows);
    }

    /** @param subtitle how many letters stand above the table */
    static Paper of(Board board, RowNotes notes, int subtitle) {
        double height = HEIGHT - LINE * Math.max(0, lines(subtitle, LETTERS_OF_SUBTITLE) - 2);
        List<Row> rows = new ArrayList<>(board.rows());
        while (rows.size() > MOST_ROWS && spare(rows).isPresent()) {
            rows.remove(spare(rows).orElseThrow());
        }
        boolean isJoined = height(board, rows, notes, false) > height;
        while (rows.size() > MOST_ROWS || height(board, rows, notes, isJoined) > height) {
            Optional<Row> least = spare(rows).or(() -> removable(rows));
            if (least.isEmpty()) {
                break;
            }
            rows.remove(least.get());
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

    private static double height(Board board, List<Row> rows, RowNotes notes, boolean isJoined) {
        double table = rows.stream().mapToDouble(Paper::height).sum()
                + PRIORITY * rows.stream().map(Row::priority).distinct().count();
        double below = NOTE_LINE * lines(notes.letters(rows), LETTERS_OF_LINE);
        double unmeasured = board.unmeasured().isEmpty() ? 0 : 2 * LINE;
        double notHeld = isJoined
                ? LINE
                : board.notHeld().stream().mapToDouble(Paper::height).sum();
        double left = rows.size() < board.rows().size() ? LINE : 0;
        return table + below + unmeasured + notHeld + left;
    }

    private static double height(Row row) {
        int title = lines(row.line().title().length(), LETTERS_OF_TITLE) + (isOfAYearThatEndsInMarch(row) ? 0 : 1);
        int aim = lines(RowText.aim(row).length(), LETTERS_OF_AIM)
                + (RowText.judged(row).words().isEmpty() ? 0 : 1);
        int direction = lines(row.direction().words().length(), LETTERS_OF_DIRECTION)
                + (row.direction().otherYear(row.now().periodEnd()).isPresent() ? 1 : 0);
        int lines = Math.max(direction, Math.max(title, aim));
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
