package hearth.web.catalogue;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.IndicatorSearch;
import hearth.warehouse.indicator.Synonyms;
import hearth.web.figure.FigureReader;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
import hearth.web.site.Parameters;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which indicators there are: as a page, for programs. */
public final class CatalogueRoutes {
    private final IndicatorSearch search;

    private CatalogueRoutes(IndicatorSearch search) {
        this.search = search;
    }

    public static void add(Addresses addresses, Site site) {
        CatalogueRoutes routes = new CatalogueRoutes(IndicatorSearch.of(site.catalogue(), Synonyms.shipped()));
        addresses.get("/indicators", site.onRelease(routes::page));
        addresses.get("/api/v1/indicators", site.onRelease(routes::list));
    }

    /** {@code q, area, theme, source}: the indicators that answer, the likeliest first. */
    private void list(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        CatalogueQuestion question = question(request, CatalogueQuestion.PARAMETERS, faults);
        if (faults.isEmpty()) {
            request.json(IndicatorList.of(matches(question, request)));
        } else {
            request.refuse(faults);
        }
    }

    /** {@code q, area, theme, source}; {@code indicator} leads to the page of that one, as the choice of an area keeps it. */
    private void page(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Set<String> parameters = new TreeSet<>(CatalogueQuestion.PARAMETERS);
        parameters.add("indicator");
        CatalogueQuestion question = question(request, parameters, faults);
        Optional<Indicator> indicator = request.catalogue().indicator(request.text("indicator"));
        if (!faults.isEmpty()) {
            request.refuse(faults);
        } else if (indicator.isPresent()) {
            request.context().redirect(Themes.address(indicator.get(), question.area()), HttpStatus.SEE_OTHER);
        } else {
            request.page(
                    "catalogue/indicators.jte",
                    PageHead.of(Tab.INDICATORS, "Indicators").keeping(question.address()),
                    Map.of("view", CatalogueView.of(question, matches(question, request), request.catalogue())));
        }
    }

    private static CatalogueQuestion question(Request request, Set<String> parameters, List<Fault> faults) {
        Parameters given = Parameters.of(request.address(faults), parameters, faults);
        return CatalogueQuestion.parse(given, request.areas(), request.catalogue());
    }

    private Matches matches(CatalogueQuestion question, Request request) throws SQLException {
        return Matches.of(question, search, new FigureReader(request.lease().session()));
    }
}
