package hearth.warehouse.glossary;

import java.util.Optional;

/**
 * A word of the field.
 *
 * @param abbreviation what is often written in its place, such as SDQ
 */
public record Word(String term, Optional<String> abbreviation, String meaning) {}
