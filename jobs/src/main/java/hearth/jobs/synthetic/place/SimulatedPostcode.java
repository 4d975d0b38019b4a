package hearth.jobs.synthetic.place;

/** A synthetic postcode: the area it lies in (a GSS code) and where it is. */
public record SimulatedPostcode(String text, String area, GridReference at) {}
