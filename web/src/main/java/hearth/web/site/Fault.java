package hearth.web.site;

/**
 * An invalid part of an address.
 *
 * @param found its value
 * @param help the values allowed, or the nearest
 */
public record Fault(String parameter, String found, String help) {
    /** In words for a user. */
    public String words() {
        return "‘" + found + "’ is not a known " + parameter + ". " + help;
    }
}
