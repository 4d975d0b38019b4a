package hearth.web.scorecard;

import hearth.warehouse.strategy.Strategy;
import hearth.web.area.Area;
import hearth.web.export.ExportRoutes;
import hearth.web.export.TitledTable;
import hearth.web.figure.Dates;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
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

/** A council's strategy as a scorecard for its board: as a page that prints on two sheets, and as a file. */
public final class BoardRoutes {
    private final BoardFiles files;

    private BoardRoutes(BoardFiles files) {
        this.files = files;
    }

    public static void add(Addresses addresses, Site site, BoardFiles files) {
        BoardRoutes routes = new BoardRoutes(files);
        ExportRoutes.add(addresses, site, "/board/{council}", routes::table);
        addresses.get("/board/{council}", site.onRelease(routes::page));
    }

    /** What is made of a board, from the release that its figures are read from. */
    @FunctionalInterface
    private interface Form {
        void of(Request request, BoardQuestion question) throws SQLException;
    }

    /** Reads from the release that is meant, as it was; where that cannot be opened, what was published by its day. */
    private void answer(Request request, BoardAddress address, Form form) throws SQLException {
        boolean isAnswered = address.release().isPresent()
                && request.site()
                        .onEarlier(
                                address.release().get(),
                                request,
                                then -> form.of(then, question(then, address, Optional.empty())));
        if (!isAnswered) {
            form.of(request, question(request, address, address.day()));
        }
    }

    private BoardQuestion question(Request request, BoardAddress address, Optional<LocalDate> asOf) {
        Area council = request.areas().withCode(address.council().code()).orElse(address.council());
        Optional<Strategy> strategy = files.strategy(
                council.laCode().orElse(""), BoardFiles.World.of(request.lease().release()), request.catalogue());
        return new BoardQuestion(council, strategy, asOf);
    }

    /** What an address means; empty where it was answered with what is wrong, or with another address. */
    private static Optional<BoardAddress> address(
            Request request, Map<String, String> given, List<Fault> faults, String ending) throws SQLException {
        String name = request.context().pathParam("council");
        Optional<BoardAddress> address = BoardAddress.of(name, given, faults, request);
        if (address.isEmpty()) {
            request.refuse(faults);
            return address;
        }
        String query = Optional.ofNullable(request.context().queryString())
                .map(text -> "?" + text)
                .orElse("");
        Optional<String> other = address.get().otherAddress(name, ending, query, request.areas());
        other.ifPresent(leads -> request.context().redirect(leads, HttpStatus.FOUND));
        return other.isPresent() ? Optional.empty() : address;
    }

    private void page(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Optional<BoardAddress> address = address(request, request.address(faults), faults, "");
        if (address.isPresent()) {
            answer(request, address.get(), (then, question) -> page(then, address.get(), question));
        }
    }

    private void page(Request request, BoardAddress address, BoardQuestion question) throws SQLException {
        Board board = question.board(request.lease(), request.areas(), request.catalogue());
        if (board.rows().isEmpty()) {
            nothing(request, question);
            return;
        }
        BoardComments comments = comments(request, address, question, board);
        BoardPage page = new BoardPage(board, BoardQuestion.day(request.lease()), question.asOf(), comments);
        BoardView view = page.view(
                notices(request, address, question, comments),
                question.list(request.areas()).edition(),
                links(request, address, question));
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
    private BoardComments comments(Request request, BoardAddress address, BoardQuestion question, Board board) {
        if (address.day().isPresent() || !question.isOwn(request.lease())) {
            return BoardComments.NONE;
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return BoardComments.of(files.comments(question.council().laCode().orElse(""), today), board, today);
    }

    private static List<String> notices(
            Request request, BoardAddress address, BoardQuestion question, BoardComments comments) {
        List<String> notices = new ArrayList<>(comments.notices());
        address.release()
                .map(release -> question.asOf().isPresent()
                        ? "Release " + release + " cannot be opened again: its files are gone. These are the figures"
                                + " published by its day; the council’s own counts of that day are left out."
                        : "This is release " + release + " of "
                                + Dates.full(request.lease().release().releasedAt())
                                + " as it was, held against the strategy that is on file today.")
                .ifPresent(notices::add);
        address.formerly().flatMap(Area::note).ifPresent(notices::add);
        return notices;
    }

    private Optional<TitledTable> table(Request request, Map<String, String> given, List<Fault> faults)
            throws SQLException {
        String path = request.context().path();
        Optional<BoardAddress> address = address(request, given, faults, path.substring(path.lastIndexOf('.')));
        List<TitledTable> tables = new ArrayList<>();
        if (address.isPresent()) {
            answer(
                    request,
                    address.get(),
                    (then, question) -> tables.add(BoardTable.of(
                            question.board(then.lease(), then.areas(), then.catalogue()),
                            then.lease().release())));
        }
        return tables.stream().findFirst();
    }

    private static BoardView.Links links(Request request, BoardAddress address, BoardQuestion question) {
        String slug = question.council().slug();
        String pin = BoardAddress.pin(question, request);
        return new BoardView.Links(
                request.context().host() + "/board/" + slug + "?" + pin,
                "/board/" + slug + ".csv" + (address.day().isPresent() ? "?" + pin : ""),
                "Release " + request.lease().release().id() + ", "
                        + Dates.full(request.lease().release().releasedAt()),
                question.strategy().isPresent() ? Optional.empty() : Optional.of("/help/boards#strategy"));
    }
}
