package hearth.jobs.synthetic;

import java.util.Map;

/** What was counted about one council in one year: the indicators, and the cells of the published tables. */
record AuthorityYear(Council council, int year, Map<String, Count> indicators, Tally published) {}
