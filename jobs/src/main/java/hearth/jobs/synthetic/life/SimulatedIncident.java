package hearth.jobs.synthetic.life;

import java.time.LocalDate;

/** A time a child was missing (M) or away without leave (A). */
public record SimulatedIncident(String kind, LocalDate start, LocalDate end) {}
