package hearth.web.dashboard;

import hearth.warehouse.dashboard.NamedSql;
import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.dashboard.PanelKind;
import hearth.warehouse.file.Spelling;
import hearth.web.query.Column;
import hearth.web.query.RowWriter;
import hearth.web.query.Session;
import hearth.web.workbench.Answer;
import hearth.web.workbench.Limits;
import hearth.web.workbench.Question;
import hearth.web.workbench.Refusal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks a panel's query within the limits of its kind, with the reader's choices bound to it. */
final class PanelQuery {
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final List<String> COUNTS = List.of("numerator", "denominator", "lower", "upper");

    private PanelQuery() {}

    static PanelAnswer ask(Panel panel, Panel.Query query, Map<String, Object> values, Session session)
            throws SQLException {
        NamedSql sql = query.sql();
        Collected collected = new Collected(panel.options().columns());
        try {
            Limits limits = new Limits(panel.options().mostRows(), LONGEST);
            Question question = new Question(sql.positional(), sql.bound(values));
            boolean isWhole = Answer.write(session, question, limits, collected);
            return checked(panel, query, collected, isWhole);
        } catch (Refusal e) {
            return new PanelAnswer.Fault(query.file() + ": " + e.getMessage());
        }
    }

    /** What rows that are there already are to a panel. */
    static PanelAnswer of(Panel panel, Panel.Query query, List<Column> columns, List<List<Optional<Object>>> rows) {
        Collected collected = new Collected(Map.of());
        collected.begin(columns);
        rows.forEach(collected::row);
        return checked(panel, query, collected, rows.size() <= panel.kind().mostRows());
    }

    private static PanelAnswer checked(Panel panel, Panel.Query query, Collected collected, boolean isWhole) {
        PanelAnswer.Rows rows = new PanelAnswer.Rows(collected.columns, collected.rows);
        String kind = "a panel of the kind " + panel.kind().code();
        List<String> missing =
                needed(panel).stream().filter(column -> !rows.has(column)).toList();
        if (!isWhole) {
            return fault(
                    query,
                    panel.options().mostRows() < panel.kind().mostRows()
                            ? "the panel has limit: " + panel.options().mostRows() + "; the query gives more rows"
                            : kind + " can show " + panel.kind().mostRows() + " rows; the query gives more");
        }
        if (!missing.isEmpty()) {
            List<String> given = collected.columns.stream().map(Column::name).toList();
            return fault(
                    query,
                    kind + " needs the column " + String.join(", ", missing) + "; the query gives "
                            + String.join(", ", given)
                            + (missing.size() == 1 ? Spelling.didYouMean(missing.get(0), given) : ""));
        }
        Optional<String> wrongType = wrongType(rows);
        if (wrongType.isPresent()) {
            return fault(query, wrongType.get());
        }
        if (panel.kind() == PanelKind.TREND && PanelLines.areTooMany(rows)) {
            return fault(query, kind + " draws " + PanelLines.MOST + " lines; the query gives more: use multiples");
        }
        Optional<String> unknown = unknownSeries(panel, rows);
        if (unknown.isPresent()) {
            return fault(query, unknown.get());
        }
        return PanelGrain.fault(panel, rows)
                .or(() -> panel.options().isWhole() ? PanelMix.notWhole(rows) : Optional.empty())
                .<PanelAnswer>map(words -> fault(query, words))
                .orElse(rows);
    }

    private static PanelAnswer fault(Panel.Query query, String words) {
        return new PanelAnswer.Fault(query.file().isEmpty() ? words : query.file() + ": " + words);
    }

    /** Days where a number stands, texts where a day should stand, and the like. */
    private static Optional<String> wrongType(PanelAnswer.Rows rows) {
        for (PanelRow row : rows.rows()) {
            if (row.cell("period_end").isPresent() && row.day("period_end").isEmpty()) {
                return Optional.of("period_end must be a date, found '"
                        + row.text("period_end").orElse("") + "'");
            }
            for (String column : COUNTS) {
                if (row.cell(column).isPresent() && row.number(column).isEmpty()) {
                    return Optional.of(column + " must be a number, found '"
                            + row.text(column).orElse("") + "'");
                }
            }
        }
        return Optional.empty();
    }

    /** A series that dots should compare and no row has. */
    private static Optional<String> unknownSeries(Panel panel, PanelAnswer.Rows rows) {
        List<String> series = PanelCharts.series(rows);
        return panel.options().compared().stream()
                .filter(name -> panel.kind() == PanelKind.DOTS && !rows.rows().isEmpty())
                .filter(name ->
                        !List.of(Panel.Options.FIRST, Panel.Options.LAST).contains(name) && !series.contains(name))
                .findFirst()
                .map(name -> "'compare' names the series '" + name + "'; the rows have " + String.join(", ", series)
                        + Spelling.didYouMean(name, series));
    }

    private static List<String> needed(Panel panel) {
        List<String> needed = new ArrayList<>(panel.kind().columns());
        if (panel.kind() == PanelKind.TREND) {
            needed.addAll(panel.lines().isEmpty() ? List.of("value") : panel.lines());
        }
        // A figure that can be suppressed needs the symbol that says so.
        needed.stream().filter("value"::equals).findFirst().ifPresent(value -> needed.add("symbol"));
        panel.lines().forEach(line -> needed.add(PanelRow.symbolColumn(line)));
        if (panel.kind() == PanelKind.MIX) {
            needed.add("symbol");
        }
        panel.options().table().across().ifPresent(needed::add);
        needed.addAll(panel.options().small());
        if (panel.options().lines().hasAim()) {
            needed.add("aim");
        }
        if (panel.options().scale() == Panel.HeatScale.GAP) {
            needed.add("comparator");
        }
        if (panel.kind() == PanelKind.TREND && panel.options().hasInterval()) {
            needed.addAll(List.of("lower", "upper"));
        }
        return needed.stream().distinct().toList();
    }

    /** The rows, kept. */
    private static final class Collected implements RowWriter {
        private final Map<String, String> roles;
        private final List<Column> columns = new ArrayList<>();
        private final List<PanelRow> rows = new ArrayList<>();

        /** @param named what the query calls columns that the kind needs, by the kind's names */
        Collected(Map<String, String> named) {
            this.roles = new LinkedHashMap<>();
            named.forEach((role, column) -> roles.put(column, role));
        }

        @Override
        public void begin(List<Column> all) {
            all.forEach(column ->
                    columns.add(new Column(roles.getOrDefault(column.name(), column.name()), column.isNumber())));
        }

        @Override
        public void row(List<Optional<Object>> cells) {
            Map<String, Optional<Object>> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(columns.get(i).name(), cells.get(i));
            }
            rows.add(new PanelRow(row));
        }

        @Override
        public void end() {}
    }
}
