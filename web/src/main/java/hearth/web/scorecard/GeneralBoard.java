package hearth.web.scorecard;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.file.YamlFields;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.strategy.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The board of a council whose strategy is not on file: measures that nearly every council has figures for. */
final class GeneralBoard {
    private static final String FILE = "boards/general.yaml";

    private static final Map<Catalogue, Plan> KNOWN = new ConcurrentHashMap<>();

    private GeneralBoard() {}

    /** Read once for a catalogue. */
    static Plan plan(Catalogue catalogue) {
        return KNOWN.computeIfAbsent(catalogue, GeneralBoard::read);
    }

    private static Plan read(Catalogue catalogue) {
        List<String> faults = new ArrayList<>();
        try (YamlFields fields = YamlFields.parse(FILE, Resources.text(FILE), faults)) {
            List<Line> lines = fields.children("themes").stream()
                    .flatMap(theme -> lines(theme, catalogue))
                    .toList();
            if (!faults.isEmpty()) {
                throw new FileFaults(faults);
            }
            return new Plan(Optional.empty(), lines);
        }
    }

    private static Stream<Line> lines(YamlFields theme, Catalogue catalogue) {
        try (theme) {
            String title = theme.text("title");
            Priority priority = new Priority(title, title, List.of());
            return theme.texts("indicators").stream().flatMap(id -> {
                if (catalogue.indicator(id).isEmpty()) {
                    theme.fault("there is no indicator '" + id + "'");
                }
                return catalogue.indicator(id).map(found -> new Line(priority, Optional.empty(), found)).stream();
            });
        }
    }
}
