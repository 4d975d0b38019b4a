package hearth.web.quality;

import hearth.warehouse.ssda903.Return;

/** How many rows of a return break a rule, and how many children they are of. */
record RuleInReturn(String rule, Return of, long rows, long children) {}
