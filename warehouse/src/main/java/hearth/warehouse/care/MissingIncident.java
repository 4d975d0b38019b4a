package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.Optional;

/** A time when a child was missing, or away without leave. */
public record MissingIncident(LocalDate startedOn, Optional<LocalDate> endedOn, String kind) {}
