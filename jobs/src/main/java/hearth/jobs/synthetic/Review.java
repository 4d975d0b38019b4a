package hearth.jobs.synthetic;

import java.time.LocalDate;

/** A review of a child's care and how the child took part. */
record Review(LocalDate on, String code) {}
