package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.area.Postcode;
import hearth.warehouse.provider.Provider;
import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Checks of placements against Ofsted's list of providers. */
final class ProviderRules {
    private static final String EPISODES = "episodes";
    private static final String REGIONAL_AGENCY = "XXXXXXX";
    private static final int LAST_YEAR_UNREGULATED = 2023;
    private static final int LAST_YEAR_OF_ONE_CODE_FOR_OTHER = 2025;
    private static final String LEFT_TO_1008 =
            "A provider not in the list is left to rule 1008; blanks in the list contradict nothing.";

    private ProviderRules() {}

    static List<Rule> rules() {
        return Stream.of(urn(), againstList()).flatMap(List::stream).toList();
    }

    /** The URN of a placement. */
    private static List<Rule> urn() {
        return List.of(
                rule("230", "URN is missing for supported accommodation (H5) in England on or after 29 October 2023.")
                        .since(2024)
                        .until(2024)
                        .at("PLACE", "DEC", "URN")
                        .eachRow(
                                EPISODES,
                                row -> row.is("PLACE", "H5")
                                        && (row.lacks("DEC")
                                                || row.day("DEC").isOnOrAfter(Calendar.SUPPORTED_ACCOMMODATION))
                                        && !hasUrn(row)
                                        && !isAbroad(row)),
                rule("218", "URN is missing for a placement type that Ofsted inspects.")
                        .at("URN", "PLACE")
                        .eachRow(EPISODES, ProviderRules::isWithoutUrn),
                rule("222", "URN is given for a placement type that Ofsted does not inspect.")
                        .at("URN", "PLACE")
                        .eachRow(EPISODES, (row, child) -> hasUrn(row) && isUninspected(row, child)),
                rule("1008", "URN is not in Ofsted's list of providers.")
                        .at("URN")
                        .eachRow(
                                EPISODES,
                                (row, child) -> hasUrn(row)
                                        && child.knowsProviders()
                                        && child.provider(row).isEmpty()));
    }

    /** Placements against what Ofsted's list has for the URN. */
    private static List<Rule> againstList() {
        return List.of(
                rule("219", "Placement type (PLACE) does not match Ofsted's list for the URN.")
                        .affects(Affected.PLACEMENT_TYPE)
                        .at("PLACE", "URN")
                        .differs(LEFT_TO_1008)
                        .eachRow(EPISODES, listed((row, provider) -> isNone(row, "PLACE", provider.placementCodes()))),
                rule("224", "Placement provider (PLACE_PROVIDER) does not match Ofsted's list for the URN.")
                        .affects(Affected.IN_HOUSE)
                        .at("PLACE_PROVIDER", "URN")
                        .differs(LEFT_TO_1008)
                        .eachRow(
                                EPISODES,
                                listed((row, provider) -> isNone(row, "PLACE_PROVIDER", provider.providerCodes()))),
                rule("221", "Placement postcode (PL_POST) does not match Ofsted's list for the URN.")
                        .affects(Affected.DISTANCE)
                        .at("PL_POST", "URN")
                        .differs(LEFT_TO_1008)
                        .eachRow(EPISODES, listed(ProviderRules::isElsewhere)),
                rule("227", "Episode starts on or after the day the provider's registration ended.")
                        .at("DECOM", "URN")
                        .eachRow(
                                EPISODES,
                                listed((row, provider) -> row.day("DECOM").isOnOrAfter(closed(provider)))),
                rule("228", "Episode continues after the day the provider's registration ended.")
                        .at("DEC", "URN")
                        .eachRow(
                                EPISODES,
                                (row, child) -> child.provider(row)
                                        .filter(provider ->
                                                row.endOr(child.end()).isAfter(closed(provider)))
                                        .isPresent()),
                rule(
                                "229",
                                "Placement provider (PR1 or PR2) does not match the local authority of the provider in Ofsted's list.")
                        .affects(Affected.IN_HOUSE)
                        .at("PLACE_PROVIDER", "URN")
                        .differs(LEFT_TO_1008)
                        .eachRow(EPISODES, ProviderRules::isOfOtherAuthority));
    }

    private static BiPredicate<RuleRow, ChildReturn> listed(BiPredicate<RuleRow, Provider> isWrong) {
        return (row, child) -> child.provider(row)
                .filter(provider -> isWrong.test(row, provider))
                .isPresent();
    }

    private static boolean isAbroad(RuleRow row) {
        String area = row.code("PL_LA");
        return area.startsWith("N") || area.startsWith("W") || area.startsWith("S");
    }

    private static boolean hasUrn(RuleRow row) {
        return row.has("URN") && !row.is("URN", REGIONAL_AGENCY);
    }

    private static boolean isWithoutUrn(RuleRow row, ChildReturn child) {
        return row.has("PLACE")
                && row.lacks("URN")
                && !isUninspected(row, child)
                && !row.is("PLACE", "H5", "P2")
                && !row.is("LS", "V3", "V4")
                && !row.is("PL_LA", "WAL", "SCO", "NIR")
                && row.endOr(child.end()).isOnOrAfter(child.start());
    }

    /** Supported accommodation came under inspection in October 2023. */
    private static boolean isUninspected(RuleRow row, ChildReturn child) {
        int year = child.codeYear().endYear();
        return row.is("PLACE", "P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4")
                || (year <= LAST_YEAR_UNREGULATED && row.is("PLACE", "H5", "P2"))
                || (year <= LAST_YEAR_OF_ONE_CODE_FOR_OTHER
                        ? row.is("PLACE", "Z1")
                        : row.is("PLACE", "Z11", "Z12", "Z13", "Z14"));
    }

    private static boolean isNone(RuleRow row, String column, Set<String> codes) {
        return row.has(column) && !codes.isEmpty() && !codes.contains(row.code(column));
    }

    private static boolean isElsewhere(RuleRow row, Provider provider) {
        return row.is("PLACE", "K1", "K2", "K3", "R3", "S1")
                && !row.is("LS", "V3", "V4")
                && row.has("PL_POST")
                && !provider.postcodes().isEmpty()
                && !provider.postcodes().contains(Postcode.key(row.text("PL_POST")));
    }

    private static boolean isOfOtherAuthority(RuleRow row, ChildReturn child) {
        return child.provider(row)
                .map(Provider::authorityCode)
                .filter(area -> (row.is("PLACE_PROVIDER", "PR1") && child.isOtherArea(area))
                        || (row.is("PLACE_PROVIDER", "PR2") && child.isOwnArea(area)))
                .isPresent();
    }

    private static Day closed(Provider provider) {
        return new Day(provider.closedOn());
    }
}
