package hearth.web.indicator;

import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.query.Cells;
import hearth.web.query.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads who uses an indicator, and what can change it. */
final class IndicatorReader {
    private final Session session;
    private final Areas areas;

    IndicatorReader(Session session, Areas areas) {
        this.session = session;
        this.areas = areas;
    }

    List<StrategyUse> strategies(String indicator) throws SQLException {
        return session.all("indicator/strategies.sql", this::use, indicator);
    }

    private StrategyUse use(ResultSet row) throws SQLException {
        Optional<String> about = Cells.text(row, "about");
        String title = row.getString("title");
        return new StrategyUse(
                areas.authority(row.getString("la_code")).map(Area::name).orElse(row.getString("la_code")),
                row.getString("strategy_title"),
                about.map(whom -> title + " (" + whom + ")").orElse(title),
                Cells.text(row, "said").orElse("–"),
                Cells.texts(row, "aims"),
                Cells.text(row, "differs"));
    }

    /** The rows of an authority's returns that break each rule, by its code. */
    Map<String, Long> rowsOfRules(String laCode) throws SQLException {
        return session
                .all(
                        "indicator/rows-of-rules.sql",
                        row -> Map.entry(row.getString("rule"), row.getLong("rows")),
                        laCode)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
