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

/** What is to be said of single rows, which have an indicator each: contradictions of the strategy, and definitions that differ. */
record RowNotes(Map<String, List<Noted>> byIndicator) {
    /** A note, and where it is shown. */
    record Noted(String text, RowView.Place place) {}

    static RowNotes of(List<Row> rows) {
        Map<String, List<Noted>> notes = new LinkedHashMap<>();
        rows.forEach(row -> notes.put(row.indicator().id(), of(row)));
        return new RowNotes(notes);
    }

    private static List<Noted> of(Row row) {
        List<Noted> notes = new ArrayList<>();
        Optional<Measure> measure = row.line().measure();
        measure.flatMap(Measure::note).map(RowNotes::everywhere).ifPresent(notes::add);
        measure.flatMap(Measure::differs)
                .filter(differs ->
                        row.aim().baseline().isPresent() || row.aim().goal().isPresent())
                .map(differs -> new Noted("Not the same measure: " + differs, placeOfDifference(row)))
                .ifPresent(notes::add);
        row.aim()
                .baseline()
                .flatMap(printed -> otherPublished(row, printed))
                .map(RowNotes::everywhere)
                .ifPresent(notes::add);
        return notes;
    }

    private static Noted everywhere(String text) {
        return new Noted(text, RowView.Place.EVERYWHERE);
    }

    /** Paper says how a definition differs where an aim cannot be judged for it; elsewhere a star says that it does. */
    private static RowView.Place placeOfDifference(Row row) {
        boolean isOpposite = row.line().measure().filter(Measure::isOpposite).isPresent();
        return isOpposite || row.aim().judgement() == Aim.Judgement.NOT_COMPARABLE
                ? RowView.Place.EVERYWHERE
                : RowView.Place.SCREEN_ONLY;
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

    /** How many letters the notes of some rows have on paper. */
    int letters(Collection<Row> rows) {
        return onPaper(rows).stream().mapToInt(text -> text.length() + 3).sum();
    }

    private Set<String> onPaper(Collection<Row> rows) {
        return rows.stream()
                .flatMap(row -> byIndicator.getOrDefault(row.indicator().id(), List.of()).stream())
                .filter(note -> note.place() == RowView.Place.EVERYWHERE)
                .map(Noted::text)
                .collect(Collectors.toSet());
    }

    /** The notes in the order of the rows, numbered from 1; one that rows share has one number. */
    List<BoardView.Note> numbered(Paper paper) {
        List<String> texts = texts();
        Set<String> printed = onPaper(paper.rows());
        return texts.stream()
                .map(text -> new BoardView.Note(
                        texts.indexOf(text) + 1,
                        text,
                        printed.contains(text) ? RowView.Place.EVERYWHERE : RowView.Place.SCREEN_ONLY))
                .toList();
    }

    /** The numbers of a row's notes. */
    List<RowView.Mark> marks(Row row) {
        List<String> texts = texts();
        return byIndicator.getOrDefault(row.indicator().id(), List.of()).stream()
                .map(note -> new RowView.Mark(texts.indexOf(note.text()) + 1, note.place()))
                .toList();
    }

    private List<String> texts() {
        return byIndicator.values().stream()
                .flatMap(List::stream)
                .map(Noted::text)
                .distinct()
                .toList();
    }
}
