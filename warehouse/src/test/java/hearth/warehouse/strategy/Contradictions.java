package hearth.warehouse.strategy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds contradictions within a strategy. */
final class Contradictions {
    private static final List<Function<Strategy, Stream<Contradiction>>> CHECKS = List.of(
            SumCheck::of,
            ShareCheck::of,
            BalanceCheck::of,
            ChangeCheck::of,
            TwoFiguresCheck::of,
            TargetCheck::of,
            WrongWayCheck::of);

    private Contradictions() {}

    /** Every contradiction that the rules find, rule by rule. */
    static List<Contradiction> in(Strategy strategy) {
        return CHECKS.stream().flatMap(check -> check.apply(strategy)).toList();
    }
}
