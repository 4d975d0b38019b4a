package hearth.jobs.synthetic.life;

import java.time.LocalDate;

/** A review of a child's care and how the child took part. */
public record SimulatedReview(LocalDate on, String code) {}
