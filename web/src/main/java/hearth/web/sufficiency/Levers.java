package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.LeavingReason;
import hearth.warehouse.sufficiency.LeverKind;
import hearth.warehouse.sufficiency.ScenarioPlan;
import hearth.web.sufficiency.SufficiencyView.LeverView;
import hearth.web.sufficiency.SufficiencyView.WhatIf;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What can be changed for one council, or for several together, and how it is now. */
final class Levers {
    private static final Set<LeverKind> FIRST = Set.of(
            LeverKind.ENTRIES,
            LeverKind.CARERS,
            LeverKind.OWN_FIRST,
            LeverKind.STEP_DOWN,
            LeverKind.HOME_RETURNS,
            LeverKind.OWN_HOME_BEDS,
            LeverKind.TRANSFERS);

    private final List<BaseCase> councils;
    private final SufficiencyQuestion question;
    private final double inOthersHomes;

    /**
     * @param councils with a forecast of the same day; one at least
     * @param inOthersHomes children of theirs who live in children's homes of others
     */
    Levers(List<BaseCase> councils, SufficiencyQuestion question, double inOthersHomes) {
        this.councils = List.copyOf(councils);
        this.question = question;
        this.inOthersHomes = inOthersHomes;
    }

    /** The levers of some kinds. */
    WhatIf whatIf(String hint, Set<LeverKind> kinds) {
        LocalDate earliest = councils.get(0).asOf().plusDays(1);
        return new WhatIf(
                hint,
                question.from()
                        .filter(day -> day.isAfter(earliest))
                        .orElse(earliest)
                        .toString(),
                earliest.toString(),
                kinds.stream().filter(FIRST::contains).map(this::view).toList(),
                kinds.stream()
                        .filter(kind -> !FIRST.contains(kind))
                        .map(this::view)
                        .toList(),
                question.amounts().size());
    }

    private LeverView view(LeverKind kind) {
        return new LeverView(
                kind.code(),
                kind.label(),
                kind.unit(),
                current(kind),
                ScenarioPlan.plain(question.amounts().getOrDefault(kind, 0.0)),
                ScenarioPlan.plain(kind.least()),
                ScenarioPlan.plain(kind.most()),
                ScenarioPlan.plain(kind.step()));
    }

    /** How it is now, in the lever's own unit. */
    private String current(LeverKind kind) {
        return switch (kind) {
            case ENTRIES -> sum(council -> council.year().entries()) + " a year now";
            case HOME_RETURNS -> leavers(LeavingReason.HOME);
            case GUARDIANSHIP -> leavers(LeavingReason.SPECIAL_GUARDIANSHIP);
            case ADOPTION -> leavers(LeavingReason.ADOPTED);
            case TRANSFERS -> sum(council -> council.year().transfers()) + " a year now";
            case STEP_DOWN, BACK_TO_OWN_HOMES -> Words.children(inOthersHomes) + " in others’ homes now";
            default -> "";
        };
    }

    private String leavers(LeavingReason reason) {
        return "about " + sum(council -> council.year().leavers(reason)) + " a year now";
    }

    private String sum(ToDoubleFunction<BaseCase> number) {
        return Words.children(councils.stream().mapToDouble(number).sum());
    }
}
