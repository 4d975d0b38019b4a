package hearth.jobs.synthetic;

import java.time.LocalDate;

/** A time a child was missing (M) or away without leave (A). */
record Incident(String kind, LocalDate start, LocalDate end) {}
