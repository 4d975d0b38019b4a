package hearth.web.benchmark;

import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.catalogue.Themes;
import hearth.web.figure.FigureReader;
import hearth.web.site.PageHead;
import hearth.web.site.Request;
import hearth.web.site.Tab;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What the views of an indicator have around them: the menu of indicators, the tabs, and the frame of the site. */
public final class ViewPage {
    private final Request request;
    private final Area area;
    private final Indicator indicator;

    public ViewPage(Request request, Area area, Indicator indicator) {
        this.request = request;
        this.area = area;
        this.indicator = indicator;
    }

    /**
     * Answers with a view: its template gets {@code themes}, the menu, and {@code tabs} besides its content.
     *
     * @param address of the view, which stays when another area is chosen
     */
    public void show(String template, BenchmarkTabs.Kind kind, Map<String, String> address, Map<String, Object> content)
            throws SQLException {
        Map<String, Object> parameters = new HashMap<>(content);
        parameters.put(
                "themes",
                Themes.menu(
                        request.catalogue(), new FigureReader(request.lease().session()).indicatorsOf(area.code())));
        parameters.put(
                "tabs", BenchmarkTabs.of(kind, area, indicator, request.lease().audience()));
        PageHead head = PageHead.of(Tab.BENCHMARKS, indicator.title() + ", " + area.name())
                .about(area);
        request.page(
                template,
                kind.isOfOwnStaff()
                        ? head.keeping(Map.of("indicator", indicator.id()))
                        : head.at(kind.path()).keeping(address),
                parameters);
    }
}
