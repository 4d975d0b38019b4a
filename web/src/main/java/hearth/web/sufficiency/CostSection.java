package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.HomeInput;
import hearth.warehouse.sufficiency.HomeInputs;
import hearth.warehouse.sufficiency.Interval;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.warehouse.sufficiency.ScenarioPlan;
import hearth.web.sufficiency.SufficiencyView.CostRow;
import hearth.web.sufficiency.SufficiencyView.CostTable;
import java.util.List;
import java.util.Map;

/** What a council's homes cost, as now and with what is changed. */
final class CostSection {
    private static final double WEEKS_IN_YEAR = 365.25 / 7;

    private final SufficiencyQuestion question;
    private final HomeInputs inputs;
    private final Map<String, Double> now;
    private final Worked base;
    private final Worked shown;

    /** @param now children on the last day by kind of home */
    CostSection(SufficiencyQuestion question, HomeInputs inputs, Map<String, Double> now, Worked base, Worked shown) {
        this.question = question;
        this.inputs = inputs;
        this.now = now;
        this.base = base;
        this.shown = shown;
    }

    CostTable table(FanChart charts) {
        boolean isCompared = !shown.plan().isBase();
        List<CostRow> rows = PlacementState.ALL.stream()
                .map(state -> base.priced().contains(state)
                        ? costRow(Words.home(state), week(state), List.of(state))
                        : new CostRow(Words.home(state), "no price", "·", "·", "·", "·"))
                .toList();
        return new CostTable(
                costTitle(isCompared),
                rows,
                costRow("All with a price", "", base.priced()),
                charts.cost(),
                "£ million a year, " + priced()
                        + ". Children for whom there is no place of our own go to agency carers, then to others’ homes.",
                isCompared);
    }

    private String priced() {
        return switch (question.prices()) {
            case TODAY -> "at today’s prices";
            case RISING -> "as prices rise";
            case REAL ->
                "as prices rise, in the money of today: less " + percent(inputs.inflationAYear())
                        + " general inflation a year"
                        + (inputs.defaults().stream().anyMatch(input -> input.item() == HomeInput.Item.INFLATION)
                                ? " *"
                                : "");
        };
    }

    private static String percent(double share) {
        return ScenarioPlan.plain(Math.round(share * 1000) / 10.0) + "%";
    }

    private String costTitle(boolean isCompared) {
        if (!isCompared) {
            return "About £" + Words.millions(shown.pounds(base.priced())) + "m in the year to "
                    + Words.month(shown.forecast().day(shown.last()));
        }
        double difference = shown.poundsAgainst(base, base.priced());
        Interval range = shown.poundsAgainstRange(base, base.priced(), question.level());
        String verb = range.upper() < 0 ? "saves" : range.lower() > 0 ? "costs" : "makes little clear difference:";
        return "What you changed " + verb + " "
                + (range.upper() < 0 || range.lower() > 0
                        ? "about " + Words.pounds(Math.abs(difference)) + " a year"
                        : Words.difference(difference) + " a year")
                + " (" + Words.difference(range.lower()) + " to " + Words.difference(range.upper()) + ")";
    }

    private String week(PlacementState state) {
        return inputs.weeklyPounds(state, base.forecast().asOf())
                .map(pounds -> "£%,d".formatted(Math.round(pounds)) + (isDefault(state) ? " *" : ""))
                .orElse("no price");
    }

    private boolean isDefault(PlacementState state) {
        return inputs.defaults().stream()
                .anyMatch(input -> input.item() == HomeInput.Item.UNIT_COST && input.home() == state);
    }

    private CostRow costRow(String name, String week, List<PlacementState> states) {
        int level = question.level();
        return new CostRow(
                name,
                week,
                Words.millions(nowPounds(states)),
                Words.millions(base.pounds(states)) + " (" + Words.millions(base.poundsRange(states, level)) + ")",
                Words.millions(shown.pounds(states)),
                Words.difference(shown.poundsAgainst(base, states)));
    }

    /** What the children of the last day would cost in a year. */
    double nowPounds(List<PlacementState> states) {
        return states.stream()
                .mapToDouble(state -> now.getOrDefault(state.code(), 0.0)
                        * WEEKS_IN_YEAR
                        * inputs.weeklyPounds(state, base.forecast().asOf()).orElse(0.0))
                .sum();
    }
}
