package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision that a child should be placed for adoption.
 *
 * @param reversedOn the day it was reversed, if it was
 * @param reversalReason why, the return's code; empty when missing
 */
public record AdoptionDecision(LocalDate decidedOn, Optional<LocalDate> reversedOn, String reversalReason) {}
