package hearth.web.query;

/**
 * A column of a table on its way out.
 *
 * @param isNumber whether its values are numbers
 */
public record Column(String name, boolean isNumber) {}
