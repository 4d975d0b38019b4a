package hearth.jobs.published;

/** One place of an authority's list of statistical neighbours. */
record Neighbour(String model, String laCode, int rank, String neighbourLaCode, String closeness) {}
