package hearth.warehouse.dashboard;

import hearth.warehouse.indicator.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page of panels with a question that it answers.
 *
 * @param id the name of its folder and its address
 * @param asks the question
 * @param owner the team that looks after it
 * @param finding the panels whose titles together are the page's
 * @param yaml its file as its authors wrote it
 */
public record Dashboard(
        String id,
        String title,
        String asks,
        String owner,
        Reader reader,
        List<String> finding,
        List<Parameter> parameters,
        List<Panel> panels,
        String yaml) {
    public Dashboard {
        finding = List.copyOf(finding);
        parameters = List.copyOf(parameters);
        panels = List.copyOf(panels);
    }

    /** For whom it is written, in the order of the list. */
    public enum Reader {
        BOARD("Board members"),
        MANAGER("Managers"),
        ANALYST("Analysts");

        private final String words;

        Reader(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Optional<Panel> panel(String panelId) {
        return panels.stream().filter(panel -> panel.id().equals(panelId)).findFirst();
    }

    /** The parameter that is the site's authority. */
    public Optional<Parameter> authority() {
        return parameters.stream()
                .filter(parameter -> parameter.kind() == Parameter.Kind.AUTHORITY)
                .findFirst();
    }

    /** The indicators that its panels name as what they measure. */
    public Set<String> measures() {
        return panels.stream()
                .flatMap(panel -> panel.measure().stream())
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }
}
