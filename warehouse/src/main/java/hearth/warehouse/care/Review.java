package hearth.warehouse.care;

import java.time.LocalDate;

/** A review of a child's care. */
public record Review(LocalDate heldOn, String participation) {}
