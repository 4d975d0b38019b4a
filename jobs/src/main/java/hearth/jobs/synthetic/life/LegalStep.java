package hearth.jobs.synthetic.life;

import java.time.LocalDate;

/** A legal status and the day it begins. */
record LegalStep(LocalDate from, String status) {}
