package hearth.jobs.synthetic;

/** A made-up postcode: the area it lies in (a GSS code) and where it is. */
record Postcode(String text, String area, Point at) {}
