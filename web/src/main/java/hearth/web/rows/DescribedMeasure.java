package hearth.web.rows;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A publisher's description of a measure of its dataset.
 *
 * @param owner who supplies it
 * @param updatedOn empty where no day is given
 * @param file the list that says so, and {@code row} its row in it, as a spreadsheet counts
 */
record DescribedMeasure(
        String title, String description, String owner, Optional<LocalDate> updatedOn, String file, int row) {}
