package hearth.warehouse.quality.rule;

import hearth.warehouse.area.Boundary;
import hearth.warehouse.area.Postcode;
import hearth.warehouse.ssda903.ReturnRow;

/** Derives where the placement of an episode is from its postcodes, as one authority sees it. */
public record PostcodeGeography(Boundary boundary) implements Geography {
    @Override
    public String derived(ReturnRow row, String column) {
        String placement = Postcode.key(row.cell("PL_POST"));
        return switch (column) {
            case "PL_LA" -> boundary.authorityAt(placement).orElse("");
            case "PL_LOCATION" ->
                boundary.isOutside(placement)
                        .map(isOutside -> isOutside ? "OUT" : "IN")
                        .orElse("");
            case "PL_DISTANCE" ->
                boundary.miles(Postcode.key(row.cell("HOME_POST")), placement)
                        .map(String::valueOf)
                        .orElse("");
            default -> "";
        };
    }
}
