package hearth.web.home;

import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.area.Neighbour;
import hearth.web.benchmark.Benchmark;
import hearth.web.benchmark.BenchmarkReader;
import hearth.web.benchmark.Preview;
import hearth.web.benchmark.Question;
import hearth.web.figure.FigureReader;
import hearth.web.figure.Numbers;
import hearth.web.home.Card.Link;
import hearth.web.quality.OwnChanges;
import hearth.web.quality.QualitySummary;
import hearth.web.scorecard.BoardFiles;
import hearth.web.scorecard.BoardSummary;
import hearth.web.site.Request;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts the page together where the readers of one area begin. */
final class AreaPage {
    /** What a commissioner asks first: how many children live far away. */
    private static final String FAR_AWAY = "placed_over_20_miles_outside";

    /** As many own counts at most are listed; data quality has all. */
    private static final int MOST_OF_A_KIND = 8;

    private static final String FOSTERED = "fostered";

    private final Area area;
    private final Request request;
    private final Areas areas;
    private final BoardFiles boards;
    private final OwnChanges ownChanges;

    AreaPage(Area area, Request request, BoardFiles boards, OwnChanges ownChanges) {
        this.area = area;
        this.request = request;
        this.areas = request.areas();
        this.boards = boards;
        this.ownChanges = ownChanges;
    }

    AreaView view() throws SQLException {
        Optional<BoardSummary> board = area.isAuthority() ? BoardSummary.of(area, request, boards) : Optional.empty();
        return new AreaView(
                area,
                area.name()
                        + board.map(summary -> ": " + decapitalised(summary.headline()))
                                .orElse(""),
                cards(board),
                changes(),
                firstCounted(),
                new NextDates(LocalDate.now(ZoneOffset.UTC))
                        .of(
                                request.lease().session(),
                                request.catalogue(),
                                board.stream().toList()),
                areas.regionOf(area),
                neighbours(),
                parts());
    }

    private List<Card> cards(Optional<BoardSummary> board) throws SQLException {
        List<Card> cards = new ArrayList<>();
        board.map(this::board).ifPresent(cards::add);
        homes().ifPresent(cards::add);
        cards.add(figures());
        return cards;
    }

    private Card board(BoardSummary summary) {
        return new Card(
                "For the board",
                "Are we getting better?",
                "",
                summary.headline() + ". " + summary.rest(),
                List.of(
                        new Link("Open the board’s page", "/board/" + area.slug()),
                        new Link(
                                summary.strategy()
                                        .map(title -> "Strategy: " + title)
                                        .orElse("No strategy is on file: how to add one"),
                                summary.strategy().isPresent() ? "/board/" + area.slug() : "/help/boards#strategy")));
    }

    private Optional<Card> homes() throws SQLException {
        Optional<Preview> far = preview(FAR_AWAY);
        return far.map(shown -> new Card(
                "For commissioning",
                "Where do our children live?",
                shown.value(),
                shown.summary(),
                List.of(
                        new Link("Compare how far away they live", benchmark(FAR_AWAY)),
                        new Link("How many are fostered", benchmark(FOSTERED)))));
    }

    /** The country has no benchmark of its own. */
    private Optional<Preview> preview(String id) throws SQLException {
        if (area.level() == Area.Level.COUNTRY) {
            return Optional.empty();
        }
        Optional<Question> question = Question.parse(
                Map.of("area", area.slug(), "indicator", id), areas, request.catalogue(), new ArrayList<>());
        if (question.isEmpty()) {
            return Optional.empty();
        }
        BenchmarkReader reader = new BenchmarkReader(request.lease(), areas);
        Benchmark benchmark = reader.benchmark(question.get());
        return Preview.of(benchmark, reader.ranking(benchmark));
    }

    private String benchmark(String indicator) {
        String path = area.level() == Area.Level.COUNTRY ? "/benchmark/authorities" : "/benchmark";
        return path + "?area=" + area.slug() + "&indicator=" + indicator;
    }

    private Card figures() throws SQLException {
        Optional<QualitySummary> quality = QualitySummary.of(area, request.lease());
        return quality.isPresent() ? quality(quality.get()) : measures();
    }

    private Card quality(QualitySummary summary) {
        return new Card(
                "For analysts",
                "Are the figures right?",
                String.format(Locale.UK, "%,d %s", summary.canChange(), summary.canChange() == 1 ? "row" : "rows"),
                "can change a figure. " + summary.finding() + ".",
                List.of(
                        new Link("Open data quality", "/quality/" + area.slug()),
                        new Link("Compare own counts with published figures", "/reconciliation?area=" + area.slug()),
                        new Link("See all measures", "/indicators?area=" + area.slug())));
    }

    private Card measures() throws SQLException {
        int known = new FigureReader(request.lease().session())
                .indicatorsOf(area.code())
                .size();
        List<Link> links = new ArrayList<>();
        links.add(new Link("See all measures", "/indicators?area=" + area.slug()));
        links.add(new Link("All authorities on one page", "/benchmark/authorities?area=" + area.slug()));
        links.add(new Link("What the warehouse holds", "/data"));
        return new Card(
                "For analysts",
                "What do we know?",
                known + " measures",
                "of " + request.catalogue().indicators().size() + " have figures for " + area.name()
                        + ", each with its definition, its source and the rows behind it.",
                links);
    }

    /** Own counts that the release changed, then what DfE revised. */
    private List<Change> changes() throws SQLException {
        List<Change> changes = new ArrayList<>();
        for (OwnChanges.OwnChange own : movedNewestFirst()) {
            request.catalogue()
                    .indicator(own.indicator())
                    .map(indicator -> change(indicator, own))
                    .ifPresent(changes::add);
        }
        List<Change> shown = new ArrayList<>(changes.subList(0, Math.min(changes.size(), MOST_OF_A_KIND)));
        shown.addAll(revised());
        return shown;
    }

    /** Those that there were before; what is counted for the first time is said in one sentence. */
    private List<OwnChanges.OwnChange> movedNewestFirst() throws SQLException {
        return ownChanges.of(area, request).stream()
                .filter(own -> own.before().isPresent())
                .sorted(Comparator.comparing(OwnChanges.OwnChange::periodEnd)
                        .reversed()
                        .thenComparing(OwnChanges.OwnChange::indicator))
                .toList();
    }

    private long firstCounted() throws SQLException {
        return ownChanges.of(area, request).stream()
                .filter(own -> own.before().isEmpty())
                .count();
    }

    private Change change(Indicator indicator, OwnChanges.OwnChange own) {
        Numbers numbers = new Numbers(indicator);
        return new Change(
                indicator.title() + ", " + own.periodEnd().getYear(),
                benchmark(indicator.id()),
                own.after().map(numbers::counted).map(numbers::withUnit).orElse("none"),
                own.before().map(numbers::counted).map(numbers::withUnit).orElse("none"),
                capitalised(own.why()),
                "Own count");
    }

    private List<Change> revised() throws SQLException {
        return request
                .lease()
                .session()
                .all(
                        "home/revised.sql",
                        row -> new Revised(
                                row.getString("indicator"),
                                row.getObject("period_end", LocalDate.class),
                                row.getDouble("value"),
                                row.getDouble("before"),
                                row.getString("source_release"),
                                row.getString("release_before")),
                        area.code())
                .stream()
                .flatMap(revised -> request.catalogue().indicator(revised.indicator()).stream()
                        .map(indicator -> change(indicator, revised)))
                .toList();
    }

    /** A figure that the newest publication of it changed. */
    private record Revised(
            String indicator, LocalDate periodEnd, double now, double before, String release, String releaseBefore) {}

    private Change change(Indicator indicator, Revised revised) {
        Numbers numbers = new Numbers(indicator);
        return new Change(
                indicator.title() + ", " + revised.periodEnd().getYear(),
                benchmark(indicator.id()),
                numbers.withUnit(Numbers.published(revised.now())),
                numbers.withUnit(Numbers.published(revised.before())),
                "DfE revised it: " + revised.releaseBefore() + ", then " + revised.release(),
                "Published");
    }

    private List<Area> neighbours() {
        return areas.neighbours(area, areas.editions().get(0)).stream()
                .map(Neighbour::areaCode)
                .flatMap(code -> areas.withCode(code).stream())
                .toList();
    }

    private List<Area> parts() {
        return switch (area.level()) {
            case COUNTRY -> areas.authorities();
            case REGION -> areas.authoritiesIn(area);
            case LA, JOINT ->
                area.covers().stream()
                        .flatMap(code -> areas.withCode(code).stream())
                        .sorted(Comparator.comparing(Area::name))
                        .toList();
        };
    }

    private static String decapitalised(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1);
    }

    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    }
}
