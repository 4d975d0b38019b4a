package hearth.web.scorecard;

import hearth.warehouse.indicator.Source;
import hearth.web.figure.Dates;
import hearth.web.figure.SeriesBreak;
import hearth.web.scorecard.Direction.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to know of the data before drawing conclusions from a board. */
final class DataNotes {
    private DataNotes() {}

    /** @param asOf the day whose published figures are shown; empty for what is known now */
    static List<String> of(Board board, Optional<LocalDate> asOf) {
        List<String> notes = new ArrayList<>();
        asOf.map(day -> "Figures as published by " + Dates.full(day) + ".").ifPresent(notes::add);
        list(board, Verdict.TOO_FEW)
                .map(titles -> "Suppressed to protect children, or too few to compare: " + titles + ".")
                .ifPresent(notes::add);
        list(board, Verdict.NOT_TESTED)
                .map(titles ->
                        "Published without the counts that a test needs, or decided and not counted: " + titles + ".")
                .ifPresent(notes::add);
        board.rows().stream().flatMap(row -> recentBreak(row).stream()).forEach(notes::add);
        if (board.rows().stream().anyMatch(row -> row.now().source() == Source.EXTRACT)) {
            notes.add("Own counts come from the council’s return and are provisional until they are published.");
        }
        return notes;
    }

    private static Optional<String> list(Board board, Verdict verdict) {
        List<String> titles = board.rows().stream()
                .filter(row -> row.direction().verdict() == verdict)
                .map(row -> RowText.lower(row.line().title()))
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", titles));
    }

    /** A break that moved the year of comparison. */
    private static Optional<String> recentBreak(Row row) {
        LocalDate now = row.now().periodEnd();
        return row.series().breaks().stream()
                .filter(known -> known.parts(now.minusYears(3), now))
                .reduce((one, next) -> next)
                .map(known -> sentence(row, known));
    }

    private static String sentence(Row row, SeriesBreak known) {
        return row.line().title() + ": a new series from " + Dates.full(known.from()) + ". " + known.note();
    }
}
