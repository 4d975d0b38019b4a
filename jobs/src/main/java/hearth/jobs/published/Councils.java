package hearth.jobs.published;

import hearth.warehouse.area.Authorities;
import hearth.warehouse.area.Authority;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The councils that a list of neighbours may name.
 *
 * @param named the DfE codes of further councils, which published files name
 */
record Councils(Set<String> named) {
    private static final Pattern CODE = Pattern.compile("(\\d{3})(\\.0+)?");

    /** The DfE code of a council written as its code, as a number such as 370.0, or by its name; empty when unknown. */
    Optional<String> laCode(String cell) {
        var code = CODE.matcher(cell);
        if (code.matches()) {
            return Optional.of(code.group(1))
                    .filter(digits -> Authorities.find(digits).isPresent() || named.contains(digits));
        }
        return Authorities.codeOf(cell).flatMap(Authorities::findByCode).map(Authority::laCode);
    }
}
