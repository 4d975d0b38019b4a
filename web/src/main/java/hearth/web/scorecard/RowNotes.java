package hearth.web.scorecard;

import hearth.warehouse.strategy.Measure;
import hearth.warehouse.strategy.MeasureUnit;
import hearth.warehouse.strategy.ReportedFigure;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be said of single rows: contradictions of the strategy, and definitions that differ. */
record RowNotes(Map<Row, List<String>> byRow) {
    static RowNotes of(List<Row> rows) {
        Map<Row, List<String>> notes = new LinkedHashMap<>();
        rows.forEach(row -> notes.put(row, of(row)));
        return new RowNotes(notes);
    }

    private static List<String> of(Row row) {
        List<String> notes = new ArrayList<>();
        Optional<Measure> measure = row.line().measure();
        measure.flatMap(Measure::note).ifPresent(notes::add);
        measure.flatMap(Measure::differs)
                .filter(differs -> row.aim().judgement() == Aim.Judgement.NOT_COMPARABLE
                        || measure.filter(Measure::isOpposite).isPresent())
                .map(differs -> "Not the same measure: " + differs)
                .ifPresent(notes::add);
        row.aim().baseline().flatMap(printed -> otherPublished(row, printed)).ifPresent(notes::add);
        return notes;
    }

    /** A number of children for which the official statistics have another than the strategy. */
    private static Optional<String> otherPublished(Row row, ReportedFigure printed) {
        boolean isCount = row.line()
                .measure()
                .filter(measure -> measure.unit() == MeasureUnit.COUNT)
                .isPresent();
        Optional<Figure> published = row.series()
                .of(printed.on().getYear())
                .filter(figure -> figure.periodEnd().equals(printed.on()));
        Optional<BigDecimal> number = printed.number();
        if (!isCount
                || !row.line().isInItsUnit()
                || published.flatMap(Figure::value).isEmpty()
                || number.isEmpty()) {
            return Optional.empty();
        }
        double value = published.flatMap(Figure::value).get();
        return number.get().compareTo(BigDecimal.valueOf(value)) == 0
                ? Optional.empty()
                : Optional.of("The official statistics have " + Numbers.published(value) + " for "
                        + printed.on().getYear() + ", the strategy "
                        + printed.printed().text() + ".");
    }

    /** How many letters the notes of some rows have together. */
    int letters(Collection<Row> rows) {
        return rows.stream()
                .flatMap(row -> byRow.getOrDefault(row, List.of()).stream())
                .distinct()
                .mapToInt(note -> note.length() + 3)
                .sum();
    }

    /** The notes in the order of the rows, numbered from 1; one that rows share has one number. */
    List<BoardView.Note> numbered(Paper paper) {
        List<String> texts = texts();
        Set<String> printed = paper.rows().stream()
                .flatMap(row -> byRow.getOrDefault(row, List.of()).stream())
                .collect(Collectors.toSet());
        return texts.stream()
                .map(text -> new BoardView.Note(
                        texts.indexOf(text) + 1,
                        text,
                        printed.contains(text) ? RowView.Place.EVERYWHERE : RowView.Place.SCREEN_ONLY))
                .toList();
    }

    /** The numbers of a row's notes. */
    List<Integer> marks(Row row) {
        List<String> texts = texts();
        return byRow.getOrDefault(row, List.of()).stream()
                .map(text -> texts.indexOf(text) + 1)
                .toList();
    }

    private List<String> texts() {
        return byRow.values().stream().flatMap(List::stream).distinct().toList();
    }
}
