package hearth.warehouse.sufficiency;

import java.time.LocalDate;

/**
 * What a council's returns say of its children's placements.
 *
 * @param until the last day that they cover
 */
public record KnownCare(CareHistory history, LocalDate until) {}
