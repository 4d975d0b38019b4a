package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks of the adoption data: dates, adopters, and the episodes that go with them. */
final class AdoptionRules {
    private static final String AD1 = "ad1";
    private static final String EPISODES = "episodes";
    private static final String DECIDED = "DATE_INT";
    private static final String MATCHED = "DATE_MATCH";
    private static final String STATUS = "LS_ADOPTR";
    private static final String SEXES = "SEX_ADOPTR";
    private static final String[] ITEMS = {DECIDED, MATCHED, "FOSTER_CARE", "NB_ADOPTR", SEXES, STATUS};

    private AdoptionRules() {}

    static List<Rule> rules() {
        return Stream.of(cells(), adopters(), datesAgainstEpisodes(), adoptersAgainstEpisodes(), completeness())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> cells() {
        return List.of(
                rule("112", "Adoption decision date (DATE_INT) is invalid.").badDate(AD1, DECIDED),
                rule("113", "Date matched with adopters (DATE_MATCH) is invalid.")
                        .badDate(AD1, MATCHED),
                rule("114", "Adopted by foster carer (FOSTER_CARE) is invalid.").badCode(AD1, "FOSTER_CARE"),
                rule("175", "Number of adopters (NB_ADOPTR) is invalid.").badCode(AD1, "NB_ADOPTR"),
                rule("176", "Sex of adopters (SEX_ADOPTR) is invalid.")
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(AD1, SEXES),
                rule("177", "Legal status of adopters (LS_ADOPTR) is invalid.")
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(AD1, STATUS),
                rule("151", "Adoption data is incomplete: only some of the six items are given.")
                        .at(ITEMS)
                        .eachRow(AD1, row -> row.hasAny(ITEMS) && !row.hasAll(ITEMS)),
                rule(
                                "333",
                                "Date matched with adopters (DATE_MATCH) is before the adoption decision date (DATE_INT), or that date is missing.")
                        .at(DECIDED, MATCHED)
                        .eachRow(
                                AD1,
                                row -> row.day(MATCHED).isKnown()
                                        && (row.lacks(DECIDED)
                                                || row.day(DECIDED).isAfter(row.day(MATCHED)))));
    }

    private static List<Rule> adopters() {
        return List.of(
                rule(
                                "511",
                                "Number of adopters (NB_ADOPTR) is 2 but the sex of adopters (SEX_ADOPTR) is that of a single adopter.")
                        .at("NB_ADOPTR", SEXES)
                        .eachRow(AD1, row -> row.is("NB_ADOPTR", "2") && row.is(SEXES, "M1", "F1")),
                unless(
                        "514",
                        "Adopter is single (L0) but the sex of adopters (SEX_ADOPTR) is not M1 or F1.",
                        "L0",
                        "M1",
                        "F1"),
                unless(
                        "517",
                        "Adopters are an unmarried couple of different sex (L3) but the sex of adopters (SEX_ADOPTR) is not MF.",
                        "L3",
                        "MF"),
                unless(
                        "518",
                        "Adopters are an unmarried couple of the same sex (L4) but the sex of adopters (SEX_ADOPTR) is not MM or FF.",
                        "L4",
                        "MM",
                        "FF"),
                unless(
                        "519",
                        "Adopters are civil partners (L2) but the sex of adopters (SEX_ADOPTR) is not MM, FF or MF.",
                        "L2",
                        "MM",
                        "FF",
                        "MF"),
                unless(
                        "520",
                        "Adopters are a married couple of different sex (L11) but the sex of adopters (SEX_ADOPTR) is not MF.",
                        "L11",
                        "MF"),
                unless(
                        "524",
                        "Adopters are a married couple of the same sex (L12) but the sex of adopters (SEX_ADOPTR) is not MM or FF.",
                        "L12",
                        "MM",
                        "FF"));
    }

    /** Decision and match against the episodes. */
    private static List<Rule> datesAgainstEpisodes() {
        return List.of(
                rule(
                                "331",
                                "Date matched with adopters (DATE_MATCH) is after the start of the episode that ended in adoption.")
                        .at(MATCHED, "DECOM", "REC")
                        .eachPair(
                                AD1,
                                EPISODES,
                                (row, episode) ->
                                        isAdopted(episode) && row.day(MATCHED).isAfter(episode.day("DECOM"))),
                rule("334", "Adoption decision date (DATE_INT) is before the latest period of care started.")
                        .at(DECIDED, "DECOM", "RNE")
                        .eachWithEpisode(
                                AD1,
                                AdoptionRules::lastStart,
                                (row, start) -> row.day(DECIDED).isBefore(start.day("DECOM"))),
                rule("521", "Adoption decision date (DATE_INT) is after the child was placed for adoption.")
                        .at(DECIDED, "DECOM", "PLACE")
                        .eachWithEpisode(
                                AD1,
                                child -> child.firstEpisode(AdoptionRules::isWithAdopters),
                                (row, first) -> row.day(DECIDED).isAfter(first.day("DECOM"))),
                rule("582", "Child was adopted on the date matched with adopters (DATE_MATCH).")
                        .at("DEC", MATCHED)
                        .eachRow(
                                EPISODES,
                                (episode, child) -> isAdopted(episode)
                                        && child.rows(AD1).stream()
                                                .anyMatch(
                                                        row -> row.day(MATCHED).isSame(episode.day("DEC")))));
    }

    /** Foster carers who adopt. */
    private static List<Rule> adoptersAgainstEpisodes() {
        return List.of(
                rule("335", "Adopted by foster carer (FOSTER_CARE) does not match the last placement type (PLACE).")
                        .at("PLACE", "FOSTER_CARE")
                        .differs(
                                "Codes are read as the return defines them; the validator's own test case uses others.")
                        .eachPair(AD1, EPISODES, AdoptionRules::contradicts),
                rule(
                                "336",
                                "Child placed for adoption with current foster carers (A3 or A5) was not in a foster or adoption placement before.")
                        .at("PLACE")
                        .differs(
                                "Placements with foster carers who adopt are A3 and A5; the validator checks A4 instead of A5.")
                        .eachEpisodeAfterAnother((before, row) -> row.is("PLACE", "A3", "A5") && !isFamily(before)));
    }

    /** Adoption data for the children adopted in the year, and only for them. */
    private static List<Rule> completeness() {
        return List.of(
                rule("601", "Child was adopted in the year but the adoption data is missing or incomplete.")
                        .affects(Affected.REASONS_FOR_LEAVING)
                        .at("REC", DECIDED, MATCHED)
                        .differs("An adopted child with no row in the adoption table (ad1) is flagged too.")
                        .check(AdoptionRules::flagIncomplete),
                rule("602", "Adoption data is given but no episode ended in adoption in the year.")
                        .affects(Affected.REASONS_FOR_LEAVING)
                        .at(ITEMS)
                        .check(AdoptionRules::flagWithoutAdoption));
    }

    private static void flagIncomplete(ChildReturn child, Consumer<RuleRow> flag) {
        List<RuleRow> adopted = child.rows(EPISODES).stream()
                .filter(row -> isAdoptedIn(child, row))
                .toList();
        if (child.isSent(AD1) && !adopted.isEmpty() && child.rows(AD1).stream().noneMatch(row -> row.hasAll(ITEMS))) {
            adopted.forEach(flag);
            child.rows(AD1).forEach(flag);
        }
    }

    private static void flagWithoutAdoption(ChildReturn child, Consumer<RuleRow> flag) {
        if (child.isSent(EPISODES) && child.rows(EPISODES).stream().noneMatch(row -> isAdoptedIn(child, row))) {
            child.adoptions().forEach(flag);
        }
    }

    private static Rule unless(String code, String meaning, String status, String... sexes) {
        return rule(code, meaning)
                .at(STATUS, SEXES)
                .eachRow(AD1, row -> row.is(STATUS, status) && !row.is(SEXES, sexes));
    }

    static boolean isAdopted(RuleRow episode) {
        return episode.is("REC", "E11", "E12");
    }

    static boolean isWithAdopters(RuleRow episode) {
        return episode.is("PLACE", "A3", "A4", "A5", "A6");
    }

    static boolean isFostered(RuleRow episode) {
        return episode.is("PLACE", "U1", "U2", "U3", "U4", "U5", "U6");
    }

    /** The episode that started the child's latest period of care. */
    private static Optional<RuleRow> lastStart(ChildReturn child) {
        return child.episodes().stream().filter(row -> row.is("RNE", "S")).reduce((first, second) -> second);
    }

    private static boolean isAdoptedIn(ChildReturn child, RuleRow episode) {
        return isAdopted(episode) && episode.day("DEC").isWithin(child.start(), child.end());
    }

    /** Whether a placement is with foster carers or adopters. */
    static boolean isFamily(RuleRow episode) {
        return isWithAdopters(episode) || isFostered(episode);
    }

    private static boolean contradicts(RuleRow row, RuleRow episode) {
        return isAdopted(episode)
                && ((episode.is("PLACE", "A3", "A5") && row.is("FOSTER_CARE", "0"))
                        || (episode.is("PLACE", "A4", "A6") && row.is("FOSTER_CARE", "1")));
    }
}
