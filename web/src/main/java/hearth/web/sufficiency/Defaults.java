package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.HomeInput;
import hearth.warehouse.sufficiency.HomeInputs;
import hearth.warehouse.sufficiency.ScenarioPlan;
import hearth.web.sufficiency.SufficiencyView.Default;
import java.util.List;
import java.util.Locale;

/** What stands in for what a council has not said of its homes, with its source. */
final class Defaults {
    private Defaults() {}

    static List<Default> of(HomeInputs inputs) {
        return inputs.defaults().stream()
                .map(input -> new Default(
                        item(input)
                                + (input.item() == HomeInput.Item.INFLATION
                                        ? ""
                                        : ", " + Words.home(input.home()).toLowerCase(Locale.UK)),
                        amount(input),
                        input.note()
                                + input.from()
                                        .filter(from -> input.item() == HomeInput.Item.UNIT_COST)
                                        .map(from -> ", not uplifted since")
                                        .orElse("")))
                .toList();
    }

    private static String item(HomeInput input) {
        return switch (input.item()) {
            case UNIT_COST -> "Price";
            case TARGET_OCCUPANCY -> "How full homes should be";
            case USABLE_SHARE -> "Share of places in use";
            case PLACES_PER_HOUSEHOLD -> "Places in a household";
            case PLACES -> "Places";
            case CARERS -> "Recruitment";
            case INFLATION -> "General inflation, a year";
        };
    }

    private static String amount(HomeInput input) {
        return switch (input.item()) {
            case UNIT_COST -> "£%,d a week".formatted(Math.round(input.number()));
            case TARGET_OCCUPANCY, USABLE_SHARE, INFLATION -> ScenarioPlan.plain(input.number()) + "%";
            default -> ScenarioPlan.plain(input.number());
        };
    }
}
