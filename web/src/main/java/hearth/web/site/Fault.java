package hearth.web.site;

/**
 * Something in an address that means nothing here.
 *
 * @param found what stands there
 * @param help what could stand there instead
 */
public record Fault(String parameter, String found, String help) {
    /** In words for a user. */
    public String words() {
        return "‘" + found + "’ is not a known " + parameter + ". " + help;
    }
}
