package hearth.web.dashboard;

import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.dashboard.SavedQueries;
import hearth.warehouse.dashboard.SavedQuery;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.export.About;
import hearth.web.export.TitledTable;
import hearth.web.serving.Lease;
import hearth.web.site.Fact;
import hearth.web.site.Parameters;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the answer of a saved query together, from the panel that shows it. */
final class QueryPage {
    private final SavedQuery query;
    private final DashboardReading reading;
    private final Lease lease;
    private final PanelPage panel;

    private QueryPage(SavedQuery query, DashboardReading reading, Lease lease, PanelPage panel) {
        this.query = query;
        this.reading = reading;
        this.lease = lease;
        this.panel = panel;
    }

    /** Asks the query. */
    static QueryPage of(SavedQuery query, DashboardReading reading, Lease lease) throws SQLException {
        return new QueryPage(
                query, reading, lease, PanelPage.of(reading, query.answer(), lease.release(), lease.session()));
    }

    /** The page of a query that waits for an authority to be chosen. */
    static QueryView waiting(SavedQuery query, DashboardQuestion question, Areas areas, List<String> faults) {
        return new QueryView(
                query,
                Optional.empty(),
                choosable(query, areas),
                DashboardPage.controls(query.board(), question),
                Optional.empty(),
                List.of(),
                "",
                workbench(query, Map.of()),
                fault(query, faults));
    }

    QueryView view(DashboardQuestion question, List<String> faults) {
        return new QueryView(
                query,
                council(query, reading),
                choosable(query, reading.areas()),
                DashboardPage.controls(query.board(), question),
                Optional.of(panel.view()),
                facts(panel.table()),
                Parameters.query(reading.address()),
                workbench(query, reading.address()),
                fault(query, faults));
    }

    /** The council that the answer is about; empty where it is about several, whichever the reader has chosen. */
    static Optional<Area> council(SavedQuery query, DashboardReading reading) {
        return query.board().authority().flatMap(parameter -> reading.area());
    }

    private static List<Area> choosable(SavedQuery query, Areas areas) {
        return query.board().authority().isPresent() ? areas.authorities() : List.of();
    }

    private List<Fact> facts(Optional<TitledTable> table) {
        return new QueryFacts(query, reading, table, lease).facts();
    }

    private static String workbench(SavedQuery query, Map<String, String> chosen) {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("query", query.id());
        address.putAll(chosen);
        return "/sql?" + Parameters.query(address);
    }

    /** What is wrong with the file as it is now. */
    private static Optional<String> fault(SavedQuery query, List<String> faults) {
        return Optional.of(faults.stream()
                        .filter(fault -> fault.startsWith(query.id() + SavedQueries.ENDING))
                        .collect(Collectors.joining("\n")))
                .filter(words -> !words.isEmpty());
    }

    /** For programs. */
    QueryAnswer answer() {
        return new QueryAnswer(AnswerMeta.of(reading, lease.release()), PanelData.of(query.answer(), panel));
    }

    /** The rows to take away, with all that must be known of them; empty where there are none. */
    Optional<TitledTable> table() {
        Optional<TitledTable> found = panel.table();
        return found.map(table -> new TitledTable(about(table), table.columns(), table.rows()));
    }

    private About about(TitledTable table) {
        String file = Stream.concat(Stream.of(query.id()), council(query, reading).map(Area::slug).stream())
                .collect(Collectors.joining("_"));
        String of = council(query, reading).map(area -> " " + area.name() + ".").orElse("");
        Stream<String> facts = facts(Optional.of(table)).stream().map(fact -> fact.name() + ": " + fact.words());
        Panel answer = query.answer();
        return new About(
                file,
                query.title() + of,
                "",
                table.about().sources(),
                Stream.concat(answer.caution().stream(), facts).toList(),
                lease.release());
    }
}
