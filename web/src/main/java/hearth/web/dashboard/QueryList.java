package hearth.web.dashboard;

import hearth.warehouse.dashboard.Parameter;
import hearth.warehouse.dashboard.SavedQueries;
import hearth.warehouse.dashboard.SavedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The saved queries for programs. */
record QueryList(List<Line> data) {
    /** One of them. */
    record Line(String id, String group, String title, String returns, String askedBy, List<Chosen> parameters) {}

    /**
     * What its address chooses.
     *
     * @param defaultValue null where the newest, or the authority's own, is the default, and where there is none
     */
    record Chosen(String name, String kind, String label, List<String> allowed, Optional<String> defaultValue) {}

    static QueryList of(SavedQueries queries) {
        return new QueryList(queries.all().stream().map(QueryList::line).toList());
    }

    private static Line line(SavedQuery query) {
        return new Line(
                query.id(),
                query.group().words(),
                query.title(),
                query.returns(),
                query.askedBy(),
                query.board().parameters().stream().map(QueryList::chosen).toList());
    }

    private static Chosen chosen(Parameter parameter) {
        return new Chosen(
                DashboardQuestion.inAddress(parameter),
                parameter.kind().name().toLowerCase(Locale.ROOT),
                parameter.label(),
                List.copyOf(parameter.choices().keySet()),
                parameter.initial());
    }
}
