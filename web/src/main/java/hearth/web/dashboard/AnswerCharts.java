package hearth.web.dashboard;

import hearth.warehouse.dashboard.Dashboard;
import hearth.warehouse.dashboard.NamedSql;
import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.dashboard.PanelKind;
import hearth.web.chart.ChartSpec;
import hearth.web.query.Column;
import hearth.web.site.Request;
import hearth.web.workbench.Drawing;
import hearth.web.workbench.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers of the workbench drawn as panels of dashboards are, so that what is tried there looks the same here. */
public final class AnswerCharts implements Drawing {
    @Override
    public List<String> kinds() {
        return Arrays.stream(PanelKind.values())
                .filter(PanelKind::isChart)
                .map(PanelKind::code)
                .toList();
    }

    @Override
    public String drawn(String kind, List<Column> columns, List<List<Optional<Object>>> rows, Request request) {
        PanelKind chosen = Arrays.stream(PanelKind.values())
                .filter(each -> each.isChart() && each.code().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refusal("Not drawn: there is no chart of the kind " + kind + "."));
        Panel panel = Panel.of(chosen, NamedSql.parse(""));
        PanelAnswer answer = PanelQuery.of(panel, panel.query().orElseThrow(), columns, rows);
        if (answer instanceof PanelAnswer.Fault fault) {
            throw new Refusal("Not drawn: " + fault.words() + ".");
        }
        return new PanelCharts(reading(panel, request), panel, (PanelAnswer.Rows) answer)
                .chart()
                .map(ChartSpec::json)
                .orElseThrow(() -> new Refusal("Not drawn: there is no figure."));
    }

    private static DashboardReading reading(Panel panel, Request request) {
        return new DashboardReading(
                new Dashboard("answer", "", "", "", Dashboard.Reader.ANALYST, List.of(), List.of(), List.of(panel), ""),
                request.chosen(),
                Map.of(),
                Map.of(),
                Map.of(),
                request.areas(),
                request.catalogue());
    }
}
