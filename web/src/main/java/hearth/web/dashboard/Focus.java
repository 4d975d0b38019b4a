package hearth.web.dashboard;

import hearth.warehouse.dashboard.Panel;
import java.util.Optional;

/**
 * Which line, bar or dot of a panel stands out: the authority's, unless the author names another.
 *
 * @param name as rows have it, as a label or as the code of an area; empty for the authority's
 */
record Focus(Optional<String> name, Optional<String> areaCode) {
    static Focus of(Panel panel, DashboardReading reading) {
        return new Focus(
                panel.options()
                        .focus()
                        .map(text -> text.startsWith(":")
                                ? String.valueOf(reading.values().getOrDefault(text.substring(1), ""))
                                : text),
                reading.areaCode());
    }

    /** @param label the name of the row's line, bar or dot */
    boolean isOn(PanelRow row, String label) {
        Optional<String> area = row.text("area_code");
        return name.map(named ->
                        named.equals(label) || area.filter(named::equals).isPresent())
                .orElseGet(() -> area.isPresent() && area.equals(areaCode));
    }
}
