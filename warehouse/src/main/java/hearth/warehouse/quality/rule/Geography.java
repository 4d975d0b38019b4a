package hearth.warehouse.quality.rule;

import hearth.warehouse.area.Boundary;
import hearth.warehouse.area.Postcode;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.ssda903.ReturnRow;
import java.util.Optional;

/** What the return derives from the postcodes of an episode, as one authority sees it; empty text where unknown. */
public record Geography(Boundary boundary) {
    /** Knows no postcode. */
    public static final Geography UNKNOWN = new Geography(new Boundary(Optional.empty(), PostcodeDirectory.empty()));

    /** Whether a directory of postcodes is loaded. */
    public boolean isKnown() {
        return !boundary.directory().isEmpty();
    }

    /** Whether the directory has a postcode, however it is written. */
    public boolean knows(String postcode) {
        return boundary.directory().find(postcode).isPresent();
    }

    /** The content of a column; empty for one that is not derived. */
    String derived(ReturnRow row, String column) {
        return switch (column) {
            case "PL_LA" -> boundary.authorityAt(row.cell("PL_POST")).orElse("");
            case "PL_LOCATION" ->
                boundary.isOutside(row.cell("PL_POST"))
                        .map(isOutside -> isOutside ? "OUT" : "IN")
                        .orElse("");
            case "PL_DISTANCE" ->
                boundary.miles(Postcode.key(row.cell("HOME_POST")), Postcode.key(row.cell("PL_POST")))
                        .map(String::valueOf)
                        .orElse("");
            default -> "";
        };
    }
}
