package hearth.web.dashboard;

import hearth.warehouse.dashboard.Panel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What one row of a panel is: of two rows for one place in a chart, one would be lost silently. */
final class PanelGrain {
    private PanelGrain() {}

    /** What is wrong with the rows; empty where each has a place of its own. */
    static Optional<String> fault(Panel panel, PanelAnswer.Rows rows) {
        List<String> columns = columns(panel, rows);
        Set<List<String>> seen = new HashSet<>();
        return rows.rows().stream()
                .map(row -> columns.stream()
                        .map(column -> PanelFigures.plain(row.cell(column)))
                        .toList())
                .filter(key -> !key.isEmpty() && !seen.add(key))
                .findFirst()
                .map(key -> "two rows have the same " + String.join(" and ", columns) + ": "
                        + key.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")));
    }

    /** The columns that say where a row is drawn; none for kinds that show rows as they are. */
    private static List<String> columns(Panel panel, PanelAnswer.Rows rows) {
        List<String> named = switch (panel.kind()) {
            case TREND -> List.of("series", "period_end");
            case MULTIPLES -> List.of("panel", "series", "period_end");
            case DOTS, HEAT -> List.of(name(rows), "series");
            case MIX -> List.of(name(rows), "series", "period_end");
            case RANKED, FUNNEL -> List.of(name(rows));
            case FLOW -> List.of("from_label", "to_label");
            case HEADLINE, TABLE, NOTE -> List.of();
        };
        return named.stream().filter(rows::has).toList();
    }

    private static String name(PanelAnswer.Rows rows) {
        return rows.has("label") ? "label" : "area_code";
    }
}
