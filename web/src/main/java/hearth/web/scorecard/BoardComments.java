package hearth.web.scorecard;

import hearth.warehouse.file.WrittenCsv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The comments that belong to the rows of a board, each to the year that it is about.
 *
 * @param notices to the council: what cannot be shown and why, and what had better not be
 */
record BoardComments(List<Comment> all, List<String> notices) {
    static final BoardComments NONE = new BoardComments(List.of(), List.of());

    BoardComments {
        all = List.copyOf(all);
        notices = List.copyOf(notices);
    }

    /** @param day of today: a comment that is to be shown until an earlier one is left out */
    static BoardComments of(WrittenCsv<Comment> comments, Board board, LocalDate day) {
        List<String> notices = new ArrayList<>(comments.faults());
        List<Comment> shown = new ArrayList<>();
        for (Comment comment : comments.all()) {
            Optional<Row> row = board.rows().stream()
                    .filter(each -> each.line().isCalled(comment.measure()))
                    .findFirst();
            if (row.isEmpty()) {
                notices.add(comment.where() + "measure: '" + comment.measure() + "' has no row on this board");
            } else if (row.get().series().own().stream().noneMatch(figure -> isOf(comment, figure.periodEnd()))) {
                notices.add(
                        comment.where() + "period: '" + comment.period() + "' has no figure of " + comment.measure());
            } else if (comment.showUntil().filter(day::isAfter).isEmpty()) {
                shown.add(comment);
                comment.warning().ifPresent(notices::add);
            }
        }
        return new BoardComments(shown, notices);
    }

    /** The comment on a row's newest figure. */
    Optional<Comment> of(Row row) {
        return all.stream()
                .filter(comment -> row.line().isCalled(comment.measure()))
                .filter(comment -> isOf(comment, row.now().periodEnd()))
                .findFirst();
    }

    /** A year may be written by its last day, or as 2024/25. */
    private static boolean isOf(Comment comment, LocalDate end) {
        int year = end.getYear();
        return comment.period().equals(String.valueOf(year))
                || comment.period()
                        .equals((year - 1) + "/" + String.valueOf(year).substring(2));
    }
}
