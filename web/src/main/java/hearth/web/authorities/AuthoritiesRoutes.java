package hearth.web.authorities;

import hearth.web.benchmark.BenchmarkTabs;
import hearth.web.benchmark.ViewPage;
import hearth.web.export.ChartLinks;
import hearth.web.export.ExportRoutes;
import hearth.web.export.TitledTable;
import hearth.web.figure.Dates;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.Request;
import hearth.web.site.Site;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All authorities in one year: side by side, and on a funnel. */
public final class AuthoritiesRoutes {
    private AuthoritiesRoutes() {}

    public static void add(Addresses addresses, Site site) {
        addresses.get("/benchmark/authorities", site.onRelease(AuthoritiesRoutes::authorities));
        ExportRoutes.add(addresses, site, "/benchmark/authorities", AuthoritiesRoutes::table);
        addresses.get("/benchmark/funnel", site.onRelease(AuthoritiesRoutes::funnel));
    }

    private static void authorities(Request request) throws SQLException {
        answer(request, BenchmarkTabs.Kind.AUTHORITIES, (all, page) -> Map.of("view", page.view()));
    }

    private static void funnel(Request request) throws SQLException {
        answer(
                request,
                BenchmarkTabs.Kind.FUNNEL,
                (all, page) -> ControlLimits.of(all)
                        .<Map<String, Object>>map(limits -> Map.of("view", new FunnelPage(all, limits, page).view()))
                        .orElse(Map.of()));
    }

    private static Optional<TitledTable> table(Request request, Map<String, String> address, List<Fault> faults)
            throws SQLException {
        Optional<YearQuestion> asked = YearQuestion.parse(address, request.areas(), request.catalogue(), faults);
        if (asked.isEmpty() || !faults.isEmpty()) {
            request.refuse(faults);
            return Optional.empty();
        }
        Optional<AllAuthorities> all =
                new AllAuthoritiesReader(request.lease().session(), request.areas()).read(asked.get());
        if (all.isEmpty()) {
            request.refuse(
                    HttpStatus.NOT_FOUND,
                    "no-figures",
                    "No figures",
                    List.of("No authority has a figure for this year."));
        }
        return all.map(found -> AuthoritiesTable.of(found, request.lease().release()));
    }

    /** What is shown of a year; nothing where there is nothing to show. */
    private interface Content {
        Map<String, Object> of(AllAuthorities all, AuthoritiesPage page);
    }

    private static void answer(Request request, BenchmarkTabs.Kind kind, Content content) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Optional<YearQuestion> asked =
                YearQuestion.parse(request.address(faults), request.areas(), request.catalogue(), faults);
        if (asked.isEmpty() || !faults.isEmpty()) {
            request.refuse(faults);
            return;
        }
        YearQuestion question = asked.get();
        Optional<AllAuthorities> all =
                new AllAuthoritiesReader(request.lease().session(), request.areas()).read(question);
        Map<String, Object> parameters = new HashMap<>(all.map(found -> content.of(
                        found, new AuthoritiesPage(found, request.catalogue().isOfADay(question.indicator()))))
                .orElse(Map.of()));
        all.ifPresent(found -> parameters.put("links", links(request, found)));
        boolean isShown = parameters.containsKey("view");
        parameters.put(
                "choices",
                new Choices(
                        question,
                        question.area().isAuthority() ? request.areas().editions() : List.of(),
                        all.map(AllAuthorities::years).orElse(List.of()),
                        request.areas().authorities()));
        new ViewPage(request, question.area(), question.indicator())
                .show(isShown ? kind.template() : "authorities/nothing.jte", kind, question.address(), parameters);
    }

    /** The ways to take away the figures and the picture; both views show the same figures. */
    private static ChartLinks links(Request request, AllAuthorities all) {
        YearQuestion question = all.question();
        return new ChartLinks(
                question.indicator().id() + "_all-authorities_" + all.end(),
                question.indicator().title() + ", all authorities",
                Dates.full(all.end()) + ". Compared with " + question.area().name(),
                ChartLinks.from(
                        all.rows().stream()
                                .findFirst()
                                .map(row -> row.figure().release())
                                .orElse(""),
                        request.lease().release()),
                "/benchmark/authorities",
                question.query(),
                Optional.empty(),
                AuthoritiesTable.sql(all));
    }
}
