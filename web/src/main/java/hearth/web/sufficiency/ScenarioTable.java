package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.Cells;
import hearth.warehouse.sufficiency.HomeInputs;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.warehouse.sufficiency.ScenarioPlan;
import hearth.web.sufficiency.SufficiencyView.SavedScenario;
import hearth.web.sufficiency.SufficiencyView.ScenarioRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Scenarios of a council side by side: how things go now, what is shown, and saved ones. */
final class ScenarioTable {
    /** As many can be compared, the base among them. */
    private static final int MOST_SCENARIOS = 4;

    private final List<Worked> scenarios;
    private final List<ScenarioPlan> saved;
    private final String shownId;
    private final SufficiencyQuestion question;
    private final String path;
    private final long release;
    private final long seed;

    /**
     * Works out as many saved scenarios as have a place.
     *
     * @param path of the council's page
     * @param release that is shown
     */
    ScenarioTable(
            BaseCase baseCase,
            Worked base,
            Worked shown,
            List<ScenarioPlan> saved,
            SufficiencyQuestion question,
            HomeInputs inputs,
            String path,
            long release) {
        this.scenarios = beside(baseCase, base, shown, saved, question, inputs);
        this.saved = List.copyOf(saved);
        this.shownId = shown.plan().id();
        this.question = question;
        this.path = path;
        this.release = release;
        this.seed = baseCase.seed();
    }

    List<ScenarioRow> rows() {
        return scenarios.stream().map(this::scenario).toList();
    }

    private Worked base() {
        return scenarios.get(0);
    }

    private static List<Worked> beside(
            BaseCase baseCase,
            Worked base,
            Worked shown,
            List<ScenarioPlan> saved,
            SufficiencyQuestion question,
            HomeInputs inputs) {
        List<Worked> all = new ArrayList<>(List.of(base));
        shown.ifChanged().ifPresent(all::add);
        for (ScenarioPlan plan : saved) {
            boolean isKnown = all.stream().anyMatch(worked -> isSame(worked.plan(), plan));
            if (all.size() < MOST_SCENARIOS && !isKnown) {
                all.add(Worked.of(baseCase, plan, question, inputs));
            }
        }
        return all;
    }

    private static boolean isSame(ScenarioPlan plan, ScenarioPlan other) {
        return plan.amounts().equals(other.amounts()) && plan.from().equals(other.from());
    }

    List<SavedScenario> moreSaved() {
        return saved.stream()
                .filter(plan -> scenarios.stream().noneMatch(worked -> isSame(worked.plan(), plan)))
                .map(plan -> new SavedScenario(plan.name(), address(plan)))
                .toList();
    }

    /** Where a scenario is shown; with the release that it was saved with, where that is another. */
    private String address(ScenarioPlan plan) {
        SufficiencyQuestion of = question.of(plan);
        return (plan.release() == release ? of : of.pinned(plan.release())).at(path);
    }

    private ScenarioRow scenario(Worked worked) {
        int level = question.level();
        return new ScenarioRow(
                name(worked),
                worked.plan().id(),
                note(worked.plan()),
                worked.plan().isBase() ? question.base().at(path) : address(worked.plan()),
                Words.children(worked.children(worked.last(), Cells.all())) + " ("
                        + Words.range(worked.range(worked.last(), Cells.all(), level)) + ")",
                missing(worked, PlacementState.OWN_FOSTERING),
                missing(worked, PlacementState.OWN_HOME),
                worked.priced().isEmpty()
                        ? "no price"
                        : Words.pounds(worked.pounds(worked.priced())) + " ("
                                + Words.millions(worked.poundsRange(worked.priced(), level)) + ")",
                worked.plan().isBase() || worked.priced().isEmpty()
                        ? "–"
                        : Words.difference(worked.poundsAgainst(base(), base().priced())),
                worked.plan().id().equals(shownId));
    }

    /** What a saved scenario says and this page does not do. */
    private String note(ScenarioPlan plan) {
        List<String> other = new ArrayList<>();
        if (plan.release() != release) {
            other.add("release " + plan.release());
        }
        if (plan.seed() != seed) {
            other.add("seed " + plan.seed());
        }
        return other.isEmpty()
                ? ""
                : "saved with " + String.join(" and ", other) + ", worked out here with release " + release
                        + " and seed " + seed;
    }

    private static String missing(Worked worked, PlacementState state) {
        return worked.hasPlaces(state) ? Words.children(worked.missing(state)) : "·";
    }

    /** Its name in a file, or what it changes. */
    private String name(Worked worked) {
        return saved.stream()
                .filter(plan -> !plan.isBase() && isSame(plan, worked.plan()))
                .map(ScenarioPlan::name)
                .findFirst()
                .orElseGet(() -> worked.plan().isBase()
                        ? "As now"
                        : worked.plan().amounts().entrySet().stream()
                                .map(lever -> lever.getKey().label() + ": "
                                        + ScenarioPlan.plain(lever.getValue()).replace('-', '−')
                                        + (lever.getKey().isShare() ? "" : " ")
                                        + lever.getKey().unit())
                                .collect(Collectors.joining("; ")));
    }
}
