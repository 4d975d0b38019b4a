package hearth.jobs.synthetic.published;

import hearth.jobs.synthetic.place.Council;

/** What DfE would publish about one council in one year, before suppression and rounding. */
public record AuthorityYear(Council council, int year, Tally counts) {}
