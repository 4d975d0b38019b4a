package hearth.web.scorecard;

import hearth.warehouse.indicator.Source;
import hearth.warehouse.strategy.Measure;
import hearth.web.scorecard.BoardView.NotHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a board down. */
final class BoardPage {
    private static final int NAMED = 2;

    private final Board board;
    private final LocalDate day;
    private final Optional<LocalDate> asOf;
    private final BoardComments comments;
    private final RowNotes notes;
    private final Paper paper;
    private final YearSpan span;

    /** @param day of the release */
    BoardPage(Board board, LocalDate day, Optional<LocalDate> asOf, BoardComments comments) {
        this.board = board;
        this.day = day;
        this.asOf = asOf;
        this.comments = comments;
        this.notes = RowNotes.of(board.rows());
        int above = Subtitle.of(board, day).length() + board.headline().rest().length();
        this.paper = Paper.of(board, notes, above);
        this.span = YearSpan.of(board);
    }

    BoardView view(List<String> notices, String neighbours, BoardView.Links links) {
        Headline headline = board.headline();
        return new BoardView(
                board.area().name(),
                headline.title(),
                headline.rest(),
                Subtitle.of(board, day),
                notices,
                heads(headline),
                groups(),
                below(),
                things(),
                new BoardView.Reading(headline.year(), neighbours, DataNotes.of(board, asOf), sources()),
                links);
    }

    private BoardView.Heads heads(Headline headline) {
        return new BoardView.Heads(
                String.valueOf(board.year()),
                String.valueOf(headline.year()),
                span.words(),
                board.strategy().isPresent());
    }

    private List<BoardView.Group> groups() {
        Map<String, NotHeld> notHeld = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, List<RowView>> rows = new LinkedHashMap<>();
        for (Row row : board.rows()) {
            titles.put(row.priority(), row.line().priority().title());
            rows.computeIfAbsent(row.priority(), id -> new ArrayList<>())
                    .add(new RowText(row).view(notes.marks(row), span, paper.placeOf(row)));
        }
        for (Board.NotHeld held : board.notHeld()) {
            titles.putIfAbsent(held.priority().id(), held.priority().title());
            notHeld.put(held.priority().id(), notHeld(held.measures()));
        }
        return titles.entrySet().stream()
                .map(priority -> new BoardView.Group(
                        priority.getValue(),
                        rows.getOrDefault(priority.getKey(), List.of()),
                        Optional.ofNullable(notHeld.get(priority.getKey()))))
                .toList();
    }

    /** What is not held, in few words and in all. */
    static NotHeld notHeld(List<Measure> measures) {
        List<String> titles =
                measures.stream().map(Measure::title).map(RowText::lower).toList();
        String few = RowText.few(titles, NAMED) + (titles.size() > NAMED ? " (" + titles.size() + ")" : "");
        return new NotHeld(few, titles);
    }

    private BoardView.Below below() {
        int left = board.rows().size() - paper.rows().size();
        Optional<String> unmeasured = Optional.of(board.unmeasured())
                .filter(priorities -> !priorities.isEmpty())
                .map(Subtitle::unmeasured);
        Optional<String> allNotHeld = board.notHeldCount() == 0
                ? Optional.empty()
                : Optional.of(notHeld(board.notHeld().stream()
                                .flatMap(held -> held.measures().stream())
                                .toList())
                        .few());
        boolean hasOwnCounts = board.rows().stream().anyMatch(row -> row.now().source() != Source.PUBLISHED);
        boolean hasStars =
                board.rows().stream().anyMatch(row -> RowText.aim(row).endsWith("*"));
        return new BoardView.Below(
                notes.numbered(paper), unmeasured, allNotHeld, paper.isJoined(), left, hasOwnCounts, hasStars);
    }

    private List<ThingView> things() {
        List<ThingView> things = new ArrayList<>();
        for (Candidate thing : board.things()) {
            ThingText text = new ThingText(thing);
            ThingChart chart = new ThingChart(board.area().name(), thing.row(), span);
            things.add(new ThingView(
                    text.title(), text.subtitle(), Optional.of(chart.drawing()), comments.of(thing.row())));
        }
        new Fillers(board)
                .of(things.size())
                .forEach(filler -> things.add(
                        new ThingView(filler.title(), filler.subtitle(), Optional.empty(), Optional.empty())));
        return things;
    }

    private List<String> sources() {
        return board.rows().stream()
                .map(row -> row.now().source() == Source.PUBLISHED
                        ? row.indicator().publications().stream().findFirst().orElse("") + ", "
                                + row.now().release()
                        : row.now().source() == Source.EXTRACT
                                ? board.area().name() + "’s own SSDA903 returns"
                                : board.area().name() + "’s own local figures")
                .distinct()
                .toList();
    }
}
