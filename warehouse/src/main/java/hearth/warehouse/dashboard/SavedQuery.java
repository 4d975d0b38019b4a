package hearth.warehouse.dashboard;

import hearth.warehouse.indicator.Indicator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question that people ask again and again, with the SELECT that answers it: a form for those without SQL.
 *
 * @param returns what comes back, in a few words
 * @param askedBy who asks it
 * @param missing what the data do not hold of it; empty where they hold all
 * @param select the file below its header, as its author wrote it
 * @param indicators those that it chooses by name
 * @param board the same as a dashboard of one table, which shows the answer
 */
public record SavedQuery(
        Group group,
        String returns,
        String askedBy,
        Optional<String> missing,
        String select,
        List<Indicator> indicators,
        Dashboard board) {
    public SavedQuery {
        indicators = List.copyOf(indicators);
    }

    /** What it is about, in the order of the list. */
    public enum Group {
        CHILDREN("How many children, and who they are"),
        PLACEMENTS("Where children live, and what it costs"),
        STABILITY("Stability"),
        HEALTH_AND_EDUCATION("Health and education"),
        MISSING_AND_JUSTICE("Missing and justice"),
        LEAVING_CARE("Leaving care"),
        INSPECTION_AND_RETURNS("Inspection, returns and strategy");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** As addresses write it, such as {@code leaving-care}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The name of its file without the ending, and its address. */
    public String id() {
        return board.id();
    }

    /** The question. */
    public String title() {
        return board.title();
    }

    /** The table that is its answer. */
    public Panel answer() {
        return board.panels().get(0);
    }
}
