package hearth.web.scorecard;

import hearth.warehouse.strategy.Strategy;
import hearth.web.area.Area;
import hearth.web.export.ExportRoutes;
import hearth.web.export.TitledTable;
import hearth.web.figure.Dates;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
import hearth.web.site.Parameters;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A council's strategy as a scorecard for its board: as a page that prints on two sheets, and as a file. */
public final class BoardRoutes {
    private static final String FORMERLY = "formerly";
    private static final String AS_OF = "as_of";
    private static final String RELEASE = "release";

    private BoardRoutes() {}

    public static void add(Addresses addresses, Site site, BoardFiles files) {
        ExportRoutes.add(
                addresses,
                site,
                "/board/{council}",
                (request, address, faults) -> table(request, address, faults, files));
        addresses.get("/board/{council}", site.onRelease(request -> page(request, files)));
    }

    private static void page(Request request, BoardFiles files) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Optional<BoardQuestion> asked = question(request, request.address(faults), faults, files, "");
        if (asked.isEmpty()) {
            return;
        }
        BoardQuestion question = asked.get();
        Board board = question.board(request.lease(), request.areas(), request.catalogue());
        if (board.rows().isEmpty()) {
            nothing(request, question);
            return;
        }
        BoardComments comments = comments(request, question, files, board);
        BoardPage page = new BoardPage(board, BoardQuestion.day(request.lease()), question.asOf(), comments);
        BoardView view = page.view(
                notices(request, question, comments),
                question.list(request.areas()).edition(),
                links(request, question));
        request.page(
                "scorecard/board.jte",
                PageHead.of(Tab.BOARD, "Board, " + question.council().name()).about(question.council()),
                Map.of("view", view, "isMadeUp", request.lease().release().isMadeUp()));
    }

    /** For a council of which no measure of the board has a figure. */
    private static void nothing(Request request, BoardQuestion question) throws SQLException {
        String council = question.council().name();
        request.page(
                "site/message.jte",
                PageHead.of(Tab.BOARD, "Board, " + council).about(question.council()),
                Map.of(
                        "heading",
                        council + ": no figures for a board yet",
                        "paragraphs",
                        List.of(
                                "None of the board’s measures has been published for " + council
                                        + question.asOf()
                                                .map(day -> " by " + Dates.full(day))
                                                .orElse("") + ".",
                                "The Indicators page shows which measures have figures.")));
    }

    /** Comments are for the council's own readers, and on the figures of now. */
    private static BoardComments comments(Request request, BoardQuestion question, BoardFiles files, Board board) {
        if (question.asOf().isPresent() || !question.isOwn(request.lease())) {
            return BoardComments.NONE;
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return BoardComments.of(files.comments(question.council().laCode().orElse(""), today), board, today);
    }

    private static List<String> notices(Request request, BoardQuestion question, BoardComments comments) {
        List<String> notices = new ArrayList<>(comments.faults());
        if (!request.text(RELEASE).isEmpty() && question.asOf().isPresent()) {
            notices.add("Release " + request.text(RELEASE) + " is no longer served. These are the figures published by"
                    + " its day; the council’s own counts of that day are left out.");
        }
        request.areas().authority(request.text(FORMERLY)).flatMap(Area::note).ifPresent(notices::add);
        return notices;
    }

    private static Optional<TitledTable> table(
            Request request, Map<String, String> address, List<Fault> faults, BoardFiles files) throws SQLException {
        String path = request.context().path();
        Optional<BoardQuestion> asked =
                question(request, address, faults, files, path.substring(path.lastIndexOf('.')));
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Board board = asked.get().board(request.lease(), request.areas(), request.catalogue());
        return Optional.of(BoardTable.of(board, request.lease().release()));
    }

    /** The board that the address means; empty where it was answered with what is wrong, or with another address. */
    private static Optional<BoardQuestion> question(
            Request request, Map<String, String> address, List<Fault> faults, BoardFiles files, String ending)
            throws SQLException {
        Parameters given = Parameters.of(address, Set.of(AS_OF, RELEASE, FORMERLY), faults);
        String name = request.context().pathParam("council");
        Optional<Area> council = given.authority("council", name, request.areas());
        Optional<LocalDate> asOf = given.pastDay(AS_OF);
        if (asOf.isEmpty()) {
            asOf = earlierRelease(given, request);
        }
        if (!faults.isEmpty() || council.isEmpty()) {
            request.refuse(faults);
            return Optional.empty();
        }
        Optional<String> other = otherAddress(council.get(), name, ending, request);
        if (other.isPresent()) {
            request.context().redirect(other.get(), HttpStatus.FOUND);
            return Optional.empty();
        }
        return Optional.of(new BoardQuestion(council.get(), strategy(council.get(), request, files), asOf));
    }

    /** The day of a release that is named and is not the one served; what was published by then can still be told. */
    private static Optional<LocalDate> earlierRelease(Parameters given, Request request) throws SQLException {
        String named = given.text(RELEASE, "");
        if (named.isEmpty()
                || named.equals(String.valueOf(request.lease().release().id()))) {
            return Optional.empty();
        }
        Optional<LocalDate> day =
                named.matches("\\d{1,9}") ? dayOfRelease(Long.parseLong(named), request) : Optional.empty();
        if (day.isEmpty()) {
            given.faults()
                    .add(new Fault(
                            RELEASE,
                            named,
                            "Give a number up to " + request.lease().release().id() + "."));
        }
        return day;
    }

    private static Optional<LocalDate> dayOfRelease(long release, Request request) throws SQLException {
        return request
                .lease()
                .session()
                .all("scorecard/release-day.sql", row -> row.getObject("released_on", LocalDate.class), release)
                .stream()
                .findFirst();
    }

    /** The address with the council's slug, where it has another name; of a former council that of what it became. */
    private static Optional<String> otherAddress(Area council, String name, String ending, Request request) {
        Optional<Area> successor = council.isFormer()
                ? council.covers().stream().findFirst().flatMap(request.areas()::withCode)
                : Optional.empty();
        if (successor.isPresent()) {
            return Optional.of("/board/" + successor.get().slug() + ending + "?" + FORMERLY + "=" + council.slug());
        }
        String query = Optional.ofNullable(request.context().queryString())
                .map(text -> "?" + text)
                .orElse("");
        return name.equals(council.slug())
                ? Optional.empty()
                : Optional.of("/board/" + council.slug() + ending + query);
    }

    private static Optional<Strategy> strategy(Area council, Request request, BoardFiles files) {
        return files.strategy(
                council.laCode().orElse(""), BoardFiles.World.of(request.lease().release()), request.catalogue());
    }

    private static BoardView.Links links(Request request, BoardQuestion question) {
        String slug = question.council().slug();
        String pin = question.asOf()
                .map(day -> AS_OF + "=" + day)
                .orElse(RELEASE + "=" + request.lease().release().id());
        return new BoardView.Links(
                request.context().host() + "/board/" + slug + "?" + pin,
                "/board/" + slug + ".csv"
                        + question.asOf().map(known -> "?as_of=" + known).orElse(""),
                "Release " + request.lease().release().id() + ", "
                        + Dates.full(request.lease().release().releasedAt()),
                question.strategy().isPresent() ? Optional.empty() : Optional.of("/help/boards#strategy"));
    }
}
