package hearth.web.sufficiency;

import hearth.web.area.Area;
import hearth.web.export.ExportRoutes;
import hearth.web.export.TitledTable;
import hearth.web.figure.Dates;
import hearth.web.figure.FigureReader;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
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
        addresses.get(PATH, site.onRelease(routes::page));
    }

    private void page(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        SufficiencyQuestion question = SufficiencyQuestion.parse(request.address(faults), faults);
        Optional<Area> area = faults.isEmpty() ? request.areaOfPath(Tab.SUFFICIENCY) : Optional.empty();
        if (!faults.isEmpty()) {
            request.refuse(faults);
        } else if (area.isPresent()) {
            Optional<SufficiencyView> view = area.get().isAuthority()
                    ? council(request, question, area.get())
                    : region(request, question, area.get())
                            .map(page -> page.view(links(request, question, area.get(), "")));
            if (view.isPresent()) {
                request.page(
                        TEMPLATE,
                        PageHead.of(
                                        Tab.SUFFICIENCY,
                                        "Sufficiency, " + area.get().name())
                                .about(area.get()),
                        Map.of("view", view.get()));
            } else {
                nothing(request, area.get());
            }
        }
    }

    private Optional<SufficiencyView> council(Request request, SufficiencyQuestion question, Area council)
            throws SQLException {
        String laCode = council.laCode().orElse("");
        List<ForecastFigure> figures = reader.figures(request.lease().session(), laCode);
        List<SufficiencyView.WhereRow> where =
                WhereChildrenLive.rows(new FigureReader(request.lease().session()), request.catalogue(), council);
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
        return Optional.of(new RegionPage(region.name(), path(region), question, names, leftOut, figures, summed));
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
        Optional<Area> area = request.areaOfPath(Tab.SUFFICIENCY);
        if (area.isEmpty()) {
            return Optional.empty();
        }
        if (!area.get().isAuthority()) {
            return region(request, question, area.get())
                    .map(page -> SufficiencyTable.of(
                            area.get().name(),
                            area.get().slug(),
                            List.of(page.sum()),
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
        List<Fault> faults = new ArrayList<>();
        SufficiencyQuestion question = SufficiencyQuestion.parse(request.address(faults), faults);
        Optional<Area> area = request.areaOfPath(Tab.SUFFICIENCY);
        if (!faults.isEmpty()) {
            request.refuse(faults);
        } else if (area.isPresent()) {
            String laCode = area.get().laCode().orElse("");
            LocalDate asOf = reader.base(request.lease(), laCode, question.months())
                    .map(BaseCase::asOf)
                    .orElse(day(request));
            String yaml = question.plan(
                            "Name it here", laCode, request.lease().release().id(), asOf)
                    .yaml();
            request.file(
                    "scenario_" + area.get().slug() + ".yaml",
                    "application/yaml",
                    yaml,
                    yaml.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static LocalDate day(Request request) {
        return LocalDate.ofInstant(request.lease().release().releasedAt(), ZoneOffset.UTC);
    }

    private static String path(Area area) {
        return "/sufficiency/" + area.slug();
    }

    private static SufficiencyView.Links links(
            Request request, SufficiencyQuestion question, Area area, String scenario) {
        String path = path(area);
        return new SufficiencyView.Links(
                question.at(path + ".csv"),
                question.at(path + ".xlsx"),
                scenario.isEmpty() ? "" : question.at(path + ".yaml"),
                question.base().at(path),
                request.context().host() + question.at(path),
                "Release " + request.lease().release().id() + ", "
                        + Dates.full(request.lease().release().releasedAt()),
                scenario.isEmpty() ? "" : "Scenario " + scenario);
    }
}
