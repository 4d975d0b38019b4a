package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold for what a return tells of an adoption and of the adopters. */
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
        List<Rule> rules = new ArrayList<>(cells());
        rules.addAll(adopters());
        rules.addAll(besideEpisodes());
        return rules;
    }

    private static List<Rule> cells() {
        return List.of(
                rule("112", "The day of the decision that the child should be placed for adoption is no real date.")
                        .badDate(AD1, DECIDED),
                rule("113", "The day on which the child was matched with adopters is no real date.")
                        .badDate(AD1, MATCHED),
                rule("114", "Whether the child was adopted by its foster carer is no code.")
                        .badCode(AD1, "FOSTER_CARE"),
                rule("175", "The number of adopters is neither 1 nor 2.").badCode(AD1, "NB_ADOPTR"),
                rule("176", "The sex of the adopters is no code.")
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(AD1, SEXES),
                rule("177", "The legal status of the adopters is no code.")
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(AD1, STATUS),
                rule("151", "A row of an adoption is filled in by half.")
                        .at(ITEMS)
                        .eachRow(AD1, row -> row.hasAny(ITEMS) && !row.hasAll(ITEMS)),
                rule(
                                "333",
                                "The child was matched with adopters before it was decided to place it, or without that decision.")
                        .at(DECIDED, MATCHED)
                        .eachRow(
                                AD1,
                                row -> row.day(MATCHED).isKnown()
                                        && (row.lacks(DECIDED)
                                                || row.day(DECIDED).isAfter(row.day(MATCHED)))));
    }

    private static List<Rule> adopters() {
        return List.of(
                rule("511", "There are two adopters, but the sex is that of one.")
                        .at("NB_ADOPTR", SEXES)
                        .eachRow(AD1, row -> row.is("NB_ADOPTR", "2") && row.is(SEXES, "M1", "F1")),
                unless("514", "A single adopter has the sex of a couple.", "L0", "M1", "F1"),
                unless("517", "An unmarried couple of a man and a woman has other sexes.", "L3", "MF"),
                unless("518", "An unmarried couple of the same sex has other sexes.", "L4", "MM", "FF"),
                unless("519", "Civil partners have the sex of one adopter, or none.", "L2", "MM", "FF", "MF"),
                unless("520", "A married couple of a man and a woman has other sexes.", "L11", "MF"),
                unless("524", "A married couple of the same sex has other sexes.", "L12", "MM", "FF"));
    }

    private static List<Rule> besideEpisodes() {
        return List.of(
                rule("331", "The child was matched with adopters after it was placed with them.")
                        .at(MATCHED, "DECOM", "REC")
                        .eachPair(
                                AD1,
                                EPISODES,
                                (row, episode) ->
                                        isAdopted(episode) && row.day(MATCHED).isAfter(episode.day("DECOM"))),
                rule("334", "It was decided to place the child for adoption before its care started.")
                        .at(DECIDED, "DECOM", "RNE")
                        .eachBeside(
                                AD1,
                                AdoptionRules::lastStart,
                                (row, start) -> row.day(DECIDED).isBefore(start.day("DECOM"))),
                rule("335", "The last placement of an adopted child contradicts whether its foster carer adopted it.")
                        .at("PLACE", "FOSTER_CARE")
                        .differs("The codes are read as the return has them; the validator's own case uses others.")
                        .eachPair(AD1, EPISODES, AdoptionRules::contradicts),
                rule(
                                "336",
                                "A child placed for adoption with its foster carers was not with them, nor with adopters, before.")
                        .at("PLACE")
                        .differs(
                                "The placements with foster carers who adopt are A3 and A5; the validator takes A4 for A5.")
                        .eachEpisodeAfterAnother((before, row) -> row.is("PLACE", "A3", "A5") && !isFamily(before)),
                rule("521", "The child was placed for adoption before that was decided.")
                        .at(DECIDED, "DECOM", "PLACE")
                        .eachBeside(
                                AD1,
                                child -> child.firstEpisode(AdoptionRules::isWithAdopters),
                                (row, first) -> row.day(DECIDED).isAfter(first.day("DECOM"))),
                rule("582", "The child was adopted on the day on which it was matched with adopters.")
                        .at("DEC", MATCHED)
                        .eachRow(
                                EPISODES,
                                (episode, child) -> isAdopted(episode)
                                        && child.rows(AD1).stream()
                                                .anyMatch(
                                                        row -> row.day(MATCHED).isSame(episode.day("DEC")))),
                rule("601", "A child was adopted in the year, but the return does not tell all of the adoption.")
                        .affects(Affected.REASONS_FOR_LEAVING)
                        .at("REC", DECIDED, MATCHED)
                        .differs("An adopted child of whom the table of adoptions says nothing is flagged too.")
                        .check((child, flag) -> {
                            List<RuleRow> adopted = child.rows(EPISODES).stream()
                                    .filter(row -> isAdoptedIn(child, row))
                                    .toList();
                            if (child.isSent(AD1)
                                    && !adopted.isEmpty()
                                    && child.rows(AD1).stream().noneMatch(row -> row.hasAll(ITEMS))) {
                                adopted.forEach(flag);
                                child.rows(AD1).forEach(flag);
                            }
                        }),
                rule("602", "The return tells of an adoption, but no episode ends with one in the year.")
                        .affects(Affected.REASONS_FOR_LEAVING)
                        .at(ITEMS)
                        .check((child, flag) -> {
                            if (child.isSent(EPISODES)
                                    && child.rows(EPISODES).stream().noneMatch(row -> isAdoptedIn(child, row))) {
                                child.adoptions().forEach(flag);
                            }
                        }));
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

    /** The start of the time in care that the child had last. */
    private static Optional<RuleRow> lastStart(ChildReturn child) {
        return child.episodes().stream().filter(row -> row.is("RNE", "S")).reduce((first, second) -> second);
    }

    private static boolean isAdoptedIn(ChildReturn child, RuleRow episode) {
        return isAdopted(episode) && episode.day("DEC").isWithin(child.start(), child.end());
    }

    private static boolean isFamily(RuleRow episode) {
        return isWithAdopters(episode) || episode.is("PLACE", "U1", "U2", "U3", "U4", "U5", "U6");
    }

    private static boolean contradicts(RuleRow row, RuleRow episode) {
        return isAdopted(episode)
                && ((episode.is("PLACE", "A3", "A5") && row.is("FOSTER_CARE", "0"))
                        || (episode.is("PLACE", "A4", "A6") && row.is("FOSTER_CARE", "1")));
    }
}
