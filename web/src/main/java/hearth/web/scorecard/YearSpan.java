package hearth.web.scorecard;

import java.time.LocalDate;

/** The calendar years that lines are drawn over. */
record YearSpan(int first, int last) {
    /** The newest ten years of a board. */
    static YearSpan of(Board board) {
        int last = board.year();
        int earliest = board.rows().stream()
                .mapToInt(row -> row.series().own().get(0).periodEnd().getYear())
                .min()
                .orElse(last);
        return new YearSpan(Math.max(earliest, last - 9), last);
    }

    boolean holds(LocalDate end) {
        return end.getYear() >= first && end.getYear() <= last;
    }

    /** Such as 2016–25. */
    String words() {
        return first + "–" + String.valueOf(last).substring(2);
    }
}
