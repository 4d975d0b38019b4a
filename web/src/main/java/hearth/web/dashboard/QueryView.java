package hearth.web.dashboard;

import hearth.warehouse.dashboard.SavedQuery;
import hearth.web.area.Area;
import hearth.web.site.Fact;
import java.util.List;
import java.util.Optional;

/**
 * A saved query, ready to be shown.
 *
 * @param area whose figures; empty where none is chosen yet, or it is about several
 * @param authorities to choose from; none where it is about several
 * @param answer empty until an authority is chosen
 * @param facts what a reader must know of the figures, to be sent along with them
 * @param address what is chosen, as a query string
 * @param workbench where it can be changed
 * @param fault why this is not the newest version; empty where it is
 */
public record QueryView(
        SavedQuery query,
        Optional<Area> area,
        List<Area> authorities,
        List<DashboardView.Control> controls,
        Optional<PanelView> answer,
        List<Fact> facts,
        String address,
        String workbench,
        Optional<String> fault) {
    /** Whether there is anything to choose. */
    public boolean hasChoices() {
        return !authorities.isEmpty() || !controls.isEmpty();
    }

    /** What to know about the answer; where there are no rows, only why. */
    public List<String> remarks() {
        List<String> remarks = answer.map(PanelView::remarks).orElse(List.of());
        return hasRows()
                ? remarks
                : remarks.stream()
                        .limit(answer.flatMap(PanelView::fault).isPresent() ? 0 : 1)
                        .toList();
    }

    public boolean hasRows() {
        return answer.flatMap(PanelView::table).isPresent();
    }
}
