package hearth.web.site;

/**
 * An invalid part of an address.
 *
 * @param parameter its name
 * @param found its value
 * @param help the values allowed, or the nearest
 * @param words the fault in words for a user
 */
public record Fault(String parameter, String found, String help, String words) {
    /** A value that is not known. */
    public Fault(String parameter, String found, String help) {
        this(parameter, found, help, "‘" + found + "’ is not a known " + parameter + ". " + help);
    }

    /** A parameter that no such address has. */
    static Fault unknown(String parameter, String help) {
        return new Fault(parameter, "", help, "‘" + parameter + "’ is not a known parameter. " + help);
    }

    /** A fault for which a sentence says it all. */
    public static Fault of(String parameter, String found, String sentence) {
        return new Fault(parameter, found, sentence, sentence);
    }
}
