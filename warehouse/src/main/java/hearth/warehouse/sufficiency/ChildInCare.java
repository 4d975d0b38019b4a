package hearth.warehouse.sufficiency;

/**
 * Where a simulated child starts, in days from the day of the forecast: those before it are negative.
 *
 * @param inCareSince the latest that it can be, where the start is unknown
 */
record ChildInCare(int group, int state, double born, double inCareSince, double placedSince) {}
