package hearth.warehouse.quality.rule.book;

import hearth.warehouse.quality.rule.ReturnRule;
import hearth.warehouse.quality.rule.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All validation rules. */
public final class RuleBook {
    private static final List<Rule> RULES = Stream.of(
                    ChildRules.rules(),
                    PupilNumberRules.rules(),
                    MotherRules.rules(),
                    UnaccompaniedRules.rules(),
                    IntegrityRules.rules(),
                    EpisodeRules.rules(),
                    PlacementProviderRules.rules(),
                    PlacementRules.rules(),
                    ShortBreakRules.rules(),
                    AgeRules.rules(),
                    TemporaryPlacementRules.rules(),
                    DurationRules.rules(),
                    EpisodeChainRules.rules(),
                    LastYearRules.rules(),
                    PostcodeRules.rules(),
                    ProviderRules.rules(),
                    HealthRules.rules(),
                    TwelveMonthRules.rules(),
                    LeaverRules.rules(),
                    LeaverAgeRules.rules(),
                    EventRules.rules(),
                    AdoptionRules.rules(),
                    AdoptionDecisionRules.rules(),
                    FreeingOrderRules.rules(),
                    PermanenceRules.rules(),
                    SocialWorkerRules.rules(),
                    DeprivationOfLibertyRules.rules())
            .flatMap(Collection::stream)
            .toList();
    private static final Map<String, Rule> BY_CODE =
            RULES.stream().collect(Collectors.toUnmodifiableMap(Rule::code, Function.identity()));

    private RuleBook() {}

    /** The rules, by theme. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The rules for a return as a whole. */
    public static List<ReturnRule> returnRules() {
        return ReturnRules.rules();
    }

    /** The rule with that number; empty when it is not built. */
    public static Optional<Rule> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
