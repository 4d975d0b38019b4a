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

    private BoardRoutes() {}

    public static void add(Addresses addresses, Site site, BoardFiles files) {
        ExportRoutes.add(addresses, site, "/board/{council}", (request, address, faults) -> table(request, files));
        addresses.get("/board/{council}", site.onRelease(request -> page(request, files)));
    }

    private static void page(Request request, BoardFiles files) throws SQLException {
        Optional<BoardQuestion> asked = question(request, files, "");
        if (asked.isEmpty()) {
            return;
        }
        BoardQuestion question = asked.get();
        Board board = question.board(request.lease(), request.areas(), request.catalogue());
        BoardComments comments = question.isOwn(request.lease())
                ? BoardComments.of(files.comments(question.council().laCode().orElse(""), today()), board, today())
                : BoardComments.NONE;
        BoardPage page = new BoardPage(board, BoardQuestion.day(request.lease()), question.asOf(), comments);
        List<String> notices = new ArrayList<>(comments.faults());
        request.areas().authority(request.text(FORMERLY)).flatMap(Area::note).ifPresent(notices::add);
        String neighbours = question.list(request.areas()).edition();
        request.page(
                "scorecard/board.jte",
                PageHead.of(Tab.BOARD, "Board, " + question.council().name()).about(question.council()),
                Map.of(
                        "view",
                        page.view(notices, neighbours, links(request, question)),
                        "isMadeUp",
                        request.lease().release().isMadeUp()));
    }

    private static Optional<TitledTable> table(Request request, BoardFiles files) throws SQLException {
        String path = request.context().path();
        Optional<BoardQuestion> asked = question(request, files, path.substring(path.lastIndexOf('.')));
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Board board = asked.get().board(request.lease(), request.areas(), request.catalogue());
        return Optional.of(BoardCsv.table(board, request.lease().release()));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** The board that the address means; empty where it was answered with what is wrong, or with another address. */
    private static Optional<BoardQuestion> question(Request request, BoardFiles files, String ending)
            throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Parameters given = Parameters.of(request.address(faults), Set.of("as_of", FORMERLY), faults);
        String name = request.context().pathParam("council");
        Optional<Area> council = given.authority("council", name, request.areas());
        Optional<LocalDate> asOf = given.pastDay("as_of");
        if (!faults.isEmpty() || council.isEmpty()) {
            request.refuse(faults);
            return Optional.empty();
        }
        Optional<String> other = otherAddress(council.get(), name, request);
        if (other.isPresent()) {
            Optional<String> query = Optional.ofNullable(request.context().queryString());
            String joint = query.map(text -> (other.get().contains("?") ? "&" : "?") + text)
                    .orElse("");
            request.context()
                    .redirect("/board/" + other.get().replaceFirst("(\\?|$)", ending + "$1") + joint, HttpStatus.FOUND);
            return Optional.empty();
        }
        return Optional.of(new BoardQuestion(council.get(), strategy(council.get(), request, files), asOf));
    }

    /** The council's slug, where the address has another name; of a former council what it became. */
    private static Optional<String> otherAddress(Area council, String name, Request request) {
        if (council.isFormer() && !council.covers().isEmpty()) {
            return request.areas()
                    .withCode(council.covers().get(0))
                    .map(successor -> successor.slug() + "?" + FORMERLY + "=" + council.slug());
        }
        return name.equals(council.slug()) ? Optional.empty() : Optional.of(council.slug());
    }

    private static Optional<Strategy> strategy(Area council, Request request, BoardFiles files) {
        return files.strategy(
                council.laCode().orElse(""), BoardFiles.World.of(request.lease().release()), request.catalogue());
    }

    private static BoardView.Links links(Request request, BoardQuestion question) {
        String slug = question.council().slug();
        String day = question.asOf()
                .orElseGet(() -> BoardQuestion.day(request.lease()))
                .toString();
        return new BoardView.Links(
                request.context().host() + "/board/" + slug + "?as_of=" + day,
                "/board/" + slug + ".csv"
                        + question.asOf().map(known -> "?as_of=" + known).orElse(""),
                "Release " + request.lease().release().id() + ", "
                        + Dates.full(request.lease().release().releasedAt()),
                question.strategy().isPresent() ? Optional.empty() : Optional.of("/help/strategies"));
    }
}
