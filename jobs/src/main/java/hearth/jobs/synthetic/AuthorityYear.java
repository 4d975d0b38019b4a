package hearth.jobs.synthetic;

/** What DfE would publish about one council in one year, before suppression and rounding. */
record AuthorityYear(Council council, int year, Tally counts) {}
