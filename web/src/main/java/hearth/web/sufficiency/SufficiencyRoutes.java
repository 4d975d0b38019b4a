package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.ScenarioPlan;
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
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The homes that a council's children will need: as a page that prints on three sheets, as files, and for a region. */
public final class SufficiencyRoutes {
    private static final String PATH = "/sufficiency/{area}";
    private static final String TEMPLATE = "sufficiency/sufficiency.jte";

    private final SufficiencyFiles files;
    private final SufficiencyReader reader = new SufficiencyReader();

    private SufficiencyRoutes(SufficiencyFiles files) {
        this.files = files;
    }

    public static void add(Addresses addresses, Site site, SufficiencyFiles files) {
        SufficiencyRoutes routes = new SufficiencyRoutes(files);
        ExportRoutes.add(addresses, site, PATH, routes::table);
        addresses.get(PATH + ".yaml", site.onRelease(routes::yaml));
        addresses.post(PATH + "/scenarios", site.onRelease(routes::save));
        addresses.get(PATH, site.onRelease(routes::page));
    }

    /** What is answered from a release. */
    @FunctionalInterface
    private interface Form {
        void of(Request request, SufficiencyQuestion question) throws SQLException;
    }

    /** Answers from the release that the address names, or from the newest; says so where it cannot be opened. */
    private static void answer(Request request, Form form) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        SufficiencyQuestion question = SufficiencyQuestion.parse(request.address(faults), faults);
        if (faults.isEmpty()) {
            answer(request, question, form);
        } else {
            request.refuse(faults);
        }
    }

    private static void answer(Request request, SufficiencyQuestion question, Form form) throws SQLException {
        long newest = request.lease().release().id();
        long asked = question.release().orElse(newest);
        if (asked == newest) {
            form.of(request, question);
        } else if (!request.site().onEarlier(asked, request, then -> form.of(then, question))) {
            request.refuse(
                    HttpStatus.GONE,
                    "release-gone",
                    "Release " + asked + " cannot be opened",
                    List.of(
                            "It is not kept any more, or there never was one. The newest is release " + newest + ".",
                            "Take “release=" + asked
                                    + "” out of the address to see the same question with the newest returns: its figures"
                                    + " will differ from those that were written down."));
        }
    }

    private void page(Request request) throws SQLException {
        long newest = request.lease().release().id();
        answer(request, (then, question) -> page(then, question, newest));
    }

    private void page(Request request, SufficiencyQuestion question, long newest) throws SQLException {
        Optional<Area> area = request.areaOfPath(Tab.SUFFICIENCY);
        if (area.isEmpty()) {
            return;
        }
        List<Fault> beyond = beyond(question, area.get());
        if (!beyond.isEmpty()) {
            request.refuse(beyond);
            return;
        }
        Optional<SufficiencyView> view = area.get().isAuthority()
                ? council(request, question, area.get())
                : region(request, question, area.get())
                        .map(page -> page.view(links(request, question, area.get(), "")));
        if (view.isEmpty()) {
            nothing(request, area.get());
            return;
        }
        long release = request.lease().release().id();
        request.page(
                TEMPLATE,
                PageHead.of(Tab.SUFFICIENCY, "Sufficiency, " + area.get().name())
                        .about(area.get()),
                Map.of(
                        "view",
                        release == newest
                                ? view.get()
                                : view.get()
                                        .withNotice(
                                                "This is release " + release + ", as the address asks; the newest is"
                                                        + " release " + newest + ".")));
    }

    private Optional<SufficiencyView> council(Request request, SufficiencyQuestion question, Area council)
            throws SQLException {
        String laCode = council.laCode().orElse("");
        List<ForecastFigure> figures = reader.figures(request.lease().session(), laCode);
        List<SufficiencyView.WhereGroup> where =
                WhereChildrenLive.groups(request.lease().session(), request.catalogue(), council);
        List<BacktestLine> backtest = reader.backtest(request.lease().session(), laCode);
        Optional<SufficiencyPage> page = own(request, question, council, figures);
        if (page.isPresent()) {
            request.keepPrivate();
            return Optional.of(page.get()
                    .view(
                            where,
                            backtest,
                            links(
                                    request,
                                    question,
                                    council,
                                    page.get().shown().plan().id())));
        }
        return figures.stream().anyMatch(figure -> !figure.isCounted())
                ? Optional.of(new SharedPage(council.name(), path(council), question, figures)
                        .view(where, backtest, links(request, question, council, "")))
                : Optional.empty();
    }

    /** The page for readers who may see the council's model; empty for others. */
    private Optional<SufficiencyPage> own(
            Request request, SufficiencyQuestion question, Area council, List<ForecastFigure> figures)
            throws SQLException {
        String laCode = council.laCode().orElse("");
        return reader.base(request.lease(), laCode, question.months())
                .map(base -> new SufficiencyPage(
                        new SufficiencyPage.Asked(
                                council.name(),
                                path(council),
                                laCode,
                                request.lease().release().id(),
                                day(request)),
                        question,
                        figures,
                        base,
                        isOwn(request, laCode) ? files : SufficiencyFiles.NONE));
    }

    /** Whether a council's own files are for these readers: its staff, and all where it is made up. */
    private static boolean isOwn(Request request, String laCode) {
        return !request.lease().isProtected()
                || request.lease().audience().laCodes().contains(laCode);
    }

    private Optional<RegionPage> region(Request request, SufficiencyQuestion question, Area region)
            throws SQLException {
        List<Area> councils = request.areas().authoritiesIn(region);
        List<BaseCase> cases = new ArrayList<>();
        List<Area> known = new ArrayList<>();
        for (Area council : councils) {
            String laCode = council.laCode().orElse("");
            Optional<BaseCase> base = reader.base(
                    request.lease(), laCode, question.months(), laCode.isEmpty() ? 0 : Long.parseLong(laCode));
            if (base.isPresent()) {
                cases.add(base.get());
                known.add(council);
            }
        }
        Optional<LocalDate> newest = cases.stream().map(BaseCase::asOf).max(Comparator.naturalOrder());
        if (newest.isEmpty() || cases.size() < 2) {
            return Optional.empty();
        }
        List<ForecastFigure> figures = new ArrayList<>();
        List<BaseCase> summed = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).asOf().equals(newest.get())) {
                summed.add(cases.get(i));
                names.add(known.get(i).name());
                figures.addAll(reader.figures(
                        request.lease().session(), known.get(i).laCode().orElse("")));
            }
        }
        List<String> leftOut = councils.stream()
                .map(Area::name)
                .filter(name -> !names.contains(name))
                .toList();
        request.keepPrivate();
        return Optional.of(new RegionPage(
                region.name(),
                path(region),
                question,
                names,
                leftOut,
                figures,
                summed,
                request.lease().release().id()));
    }

    /** What is changed that a region cannot change. */
    private static List<Fault> beyond(SufficiencyQuestion question, Area area) {
        return question.amounts().keySet().stream()
                .filter(kind -> !area.isAuthority() && !RegionPage.KINDS.contains(kind))
                .map(kind -> Fault.of(
                        kind.code(),
                        ScenarioPlan.plain(question.amounts().getOrDefault(kind, 0.0)),
                        kind.code()
                                + " changes places or prices, of which a region has no list. Ask a council’s page."))
                .toList();
    }

    private static void nothing(Request request, Area area) throws SQLException {
        request.page(
                "site/message.jte",
                PageHead.of(Tab.SUFFICIENCY, "Sufficiency, " + area.name()).about(area),
                Map.of(
                        "heading",
                        area.name() + ": no forecast",
                        "paragraphs",
                        area.isAuthority()
                                ? List.of(
                                        "A forecast needs returns of at least two years in a row of this council.",
                                        "./hearth load makes it together with the figures.")
                                : List.of(
                                        "A region’s forecast is the sum of its councils’, simulated together. It needs two"
                                                + " councils or more whose models you may see.")));
    }

    private Optional<TitledTable> table(Request request, Map<String, String> address, List<Fault> faults)
            throws SQLException {
        SufficiencyQuestion question = SufficiencyQuestion.parse(address, faults);
        if (!faults.isEmpty()) {
            request.refuse(faults);
            return Optional.empty();
        }
        List<TitledTable> tables = new ArrayList<>();
        answer(request, question, (then, asked) -> table(then, asked).ifPresent(tables::add));
        return tables.stream().findFirst();
    }

    private Optional<TitledTable> table(Request request, SufficiencyQuestion question) throws SQLException {
        Optional<Area> area = request.areaOfPath(Tab.SUFFICIENCY);
        if (area.isEmpty()) {
            return Optional.empty();
        }
        List<Fault> beyond = beyond(question, area.get());
        if (!beyond.isEmpty()) {
            request.refuse(beyond);
            return Optional.empty();
        }
        if (!area.get().isAuthority()) {
            return region(request, question, area.get())
                    .map(page -> SufficiencyTable.of(
                            area.get().name(),
                            area.get().slug(),
                            page.scenarios(),
                            request.lease().release()));
        }
        List<ForecastFigure> figures =
                reader.figures(request.lease().session(), area.get().laCode().orElse(""));
        Optional<SufficiencyPage> page = own(request, question, area.get(), figures);
        return Optional.of(page.map(own -> SufficiencyTable.of(
                        area.get().name(),
                        area.get().slug(),
                        own.shown().plan().isBase() ? List.of(own.base()) : List.of(own.base(), own.shown()),
                        request.lease().release()))
                .orElseGet(() -> SufficiencyTable.of(
                        area.get().name(), area.get().slug(), request.lease().release(), figures)));
    }

    /** The scenario of an address as a file to keep. */
    private void yaml(Request request) throws SQLException {
        answer(request, (then, question) -> {
            Optional<Area> area = then.areaOfPath(Tab.SUFFICIENCY);
            if (area.isPresent()) {
                String yaml = plan(then, question, area.get(), "Name it here").yaml();
                then.file(
                        "scenario_" + area.get().slug() + ".yaml",
                        "application/yaml",
                        yaml,
                        yaml.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private ScenarioPlan plan(Request request, SufficiencyQuestion question, Area council, String name)
            throws SQLException {
        String laCode = council.laCode().orElse("");
        LocalDate asOf = reader.base(request.lease(), laCode, question.months())
                .map(BaseCase::asOf)
                .orElse(day(request));
        return question.plan(name, laCode, request.lease().release().id(), asOf);
    }

    /** Keeps the scenario of an address in the council's folder, and leads to the page that lists it. */
    private void save(Request request) throws SQLException {
        answer(request, (then, question) -> {
            Optional<Area> area = then.areaOfPath(Tab.SUFFICIENCY);
            if (area.isEmpty()) {
                return;
            }
            Optional<String> wrong = wrong(then, question, area.get());
            if (wrong.isPresent()) {
                then.refuse(HttpStatus.BAD_REQUEST, "not-saved", "Not saved", List.of(wrong.get()));
                return;
            }
            files.save(plan(then, question, area.get(), name(then)));
            then.keepPrivate();
            then.context().redirect(question.at(path(area.get())) + "#scenarios", HttpStatus.SEE_OTHER);
        });
    }

    private Optional<String> wrong(Request request, SufficiencyQuestion question, Area area) {
        if (!canSave(request, area)) {
            return Optional.of("Scenarios are saved by a council’s own staff, and only where the setting homes names a"
                    + " folder. “Save as a file” works without.");
        }
        if (question.amounts().isEmpty()) {
            return Optional.of("Nothing is changed yet. Move a lever, press Work out, then save.");
        }
        String name = name(request);
        return ScenarioPlan.isName(name)
                ? Optional.empty()
                : Optional.of("A scenario needs a name of up to 60 characters on one line.");
    }

    private static String name(Request request) {
        return Optional.ofNullable(request.context().formParam("name"))
                .orElse("")
                .strip();
    }

    private boolean canSave(Request request, Area area) {
        return files.keeps()
                && area.laCode()
                        .filter(request.lease().audience().laCodes()::contains)
                        .isPresent();
    }

    private static LocalDate day(Request request) {
        return LocalDate.ofInstant(request.lease().release().releasedAt(), ZoneOffset.UTC);
    }

    private static String path(Area area) {
        return "/sufficiency/" + area.slug();
    }

    private SufficiencyView.Links links(Request request, SufficiencyQuestion question, Area area, String scenario) {
        String path = path(area);
        long release = request.lease().release().id();
        return new SufficiencyView.Links(
                question.at(path + ".csv"),
                question.at(path + ".xlsx"),
                scenario.isEmpty() ? "" : question.at(path + ".yaml"),
                scenario.isEmpty() || !canSave(request, area) ? "" : question.at(path + "/scenarios"),
                question.base().at(path),
                request.context().host() + question.pinned(release).at(path),
                question.release().map(String::valueOf).orElse(""),
                "Release " + release + ", "
                        + Dates.full(request.lease().release().releasedAt()),
                scenario.isEmpty() ? "" : "Scenario " + scenario);
    }
}
