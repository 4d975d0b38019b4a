package hearth.web.event;

import hearth.warehouse.indicator.Indicator;
import hearth.web.figure.Dates;
import java.time.LocalDate;

/**
 * Something that happened on a day, such as a new team.
 *
 * @param about the id of an indicator or of a theme; empty for all
 */
public record Event(LocalDate on, String text, String about) {
    /** Whether it says something about an indicator. */
    boolean concerns(Indicator indicator) {
        return about.isEmpty() || about.equals(indicator.id()) || about.equals(indicator.theme());
    }

    /** Such as 1 April 2024: new edge-of-care team. */
    public String words() {
        return Dates.full(on) + ": " + text;
    }
}
