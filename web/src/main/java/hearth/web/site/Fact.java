package hearth.web.site;

/** A statement on a page, with its name. */
public record Fact(String name, String words) {}
