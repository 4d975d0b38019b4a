package hearth.web.page;

/** One headline: what it is, the figure, and what one needs to know of it. */
public record Tile(String label, String value, String note) {}
