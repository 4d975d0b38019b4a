package hearth.web.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dashboard, ready to be shown.
 *
 * @param title the finding
 * @param name of the dashboard
 * @param area the slug of the area that its form keeps
 * @param yaml the file that makes it
 * @param fault why this is not the newest version; empty where it is
 */
public record DashboardView(
        String id,
        String title,
        String name,
        String asks,
        String owner,
        Optional<String> area,
        List<Control> controls,
        List<PanelView> panels,
        String yaml,
        Optional<String> fault) {
    /**
     * A choice that a reader has.
     *
     * @param choices value to words; none for a number, which is typed
     */
    public record Control(
            String name, String label, Map<String, String> choices, String chosen, Optional<NumberBox> box) {
        /** What is chosen, in words. */
        public String words() {
            return choices.getOrDefault(chosen, chosen);
        }
    }

    /** What a number may be, as an input of a form has it; empty where anything goes. */
    public record NumberBox(String least, String most, String step) {}
}
