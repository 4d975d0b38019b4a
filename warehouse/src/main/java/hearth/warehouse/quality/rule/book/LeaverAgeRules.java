package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.ArrayList;
import java.util.List;

/** Who may be told of as a care leaver: by age, by time in care, and by what else is told of the child. */
final class LeaverAgeRules {
    private static final String OC3 = "oc3";
    private static final int DAYS_OF_CARE = 13 * 7;

    /** A difference: what is not known is not held against the child. */
    static final String MAY_LIE_BEFORE =
            "All earlier returns at hand count, not last year's alone; a child whose care may lie before them is not judged.";

    private LeaverAgeRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("134", "A care leaver is told of as adopted too.")
                        .affects(Affected.LEAVERS)
                        .at("IN_TOUCH", "ACTIV", "ACCOM", "DATE_INT", "DATE_MATCH")
                        .check((child, flag) -> {
                            if (child.isCareLeaver()) {
                                child.adoptions().forEach(flag);
                            }
                        }),
                rule("187", "A child looked after all year is told of as adopted or as a care leaver.")
                        .affects(Affected.all(Affected.HEALTH, Affected.LEAVERS))
                        .at("IN_TOUCH", "ACTIV", "ACCOM", "DATE_INT", "DATE_MATCH")
                        .differs("A return without a table of adoptions is looked at too.")
                        .check((child, flag) -> {
                            List<RuleRow> told = new ArrayList<>(child.adoptions());
                            told.addAll(child.rowsWithAny(OC3, "IN_TOUCH", "ACTIV", "ACCOM"));
                            if (!told.isEmpty() && child.isLookedAfterAllYear()) {
                                told.forEach(flag);
                            }
                        }),
                rule("347", "A care leaver who is under 18 when the year begins lives in a foyer.")
                        .since(2024)
                        .affects(Affected.LEAVERS)
                        .at("ACCOM", "DOB")
                        .differs("The codes T1 and T2 are read; the validator looks for T, which is no code.")
                        .eachRow(
                                OC3,
                                (row, child) -> row.code("ACCOM").startsWith("T")
                                        && row.day("DOB").plusYears(18).isAfter(child.start())),
                rule("1001", "A care leaver was not in care for 13 weeks from the age of 14, with some of it from 16.")
                        .affects(Affected.LEAVERS)
                        .at("IN_TOUCH", "ACTIV", "ACCOM")
                        .differs(MAY_LIE_BEFORE + " An episode that is still open counts up to the last day.")
                        .eachRow(OC3, (row, child) -> child.isSent("episodes") && hasTooLittleCare(child)),
                rule("1007", "A care leaver of 17 or 18 was still in care on that birthday.")
                        .affects(Affected.LEAVERS)
                        .at("IN_TOUCH", "ACTIV", "ACCOM")
                        .differs(Differences.LOOKS_AT_OPEN)
                        .eachRow(
                                OC3,
                                (row, child) -> row.hasAny("IN_TOUCH", "ACTIV", "ACCOM")
                                        && child.episodes().stream()
                                                .anyMatch(episode -> isOpenOn(episode, birthday(row, child)))),
                rule("1016", "A care leaver of 17 or 18 left care on that birthday or later.")
                        .since(2024)
                        .affects(Affected.LEAVERS)
                        .at("IN_TOUCH", "ACTIV", "ACCOM")
                        .differs("A child whose care went on after the episode that ended has not left it.")
                        .eachRow(
                                OC3,
                                (row, child) -> row.hasAny("IN_TOUCH", "ACTIV", "ACCOM")
                                        && child.lastEnd()
                                                .filter(last ->
                                                        last.day("DEC").isWithin(birthday(row, child), child.end()))
                                                .isPresent()),
                rule("3001", "A care leaver who turned 17 in the year is said to live with former foster carers.")
                        .affects(Affected.LEAVERS)
                        .at("ACCOM", "DOB")
                        .eachRow(
                                OC3,
                                (row, child) -> row.is("ACCOM", "Z1", "Z2")
                                        && child.birth().plusYears(17).isWithin(child.start(), child.end())));
    }

    /** The birthday in the year at which the young person turned 17 or 18. */
    private static Day birthday(RuleRow row, ChildReturn child) {
        int age = row.day("DOB").yearsUntil(child.end());
        return age == 17 || age == 18 ? row.day("DOB").plusYears(age) : Day.UNKNOWN;
    }

    private static boolean isOpenOn(RuleRow episode, Day day) {
        return episode.day("DECOM").isOnOrBefore(day)
                && (episode.lacks("DEC") || episode.day("DEC").isAfter(day));
    }

    /** Whether the child is known to lack what makes a care leaver; care that may lie before the returns is none. */
    private static boolean hasTooLittleCare(ChildReturn child) {
        List<RuleRow> care =
                child.allEpisodes().stream().filter(row -> !row.isShortBreak()).toList();
        if (!care.isEmpty() && care.get(care.size() - 1).is("REC", "E11", "E12")) {
            return true;
        }
        Day from14 = child.birth().plusYears(14);
        Day from16 = child.birth().plusYears(16);
        long days = 0;
        boolean isInCareAt16 = false;
        for (int i = 0; i < care.size(); i++) {
            RuleRow row = care.get(i);
            Day end = i + 1 < care.size() ? row.day("DEC") : row.endOr(child.end());
            days += Math.max(0, row.day("DECOM").laterOf(from14).daysUntil(end));
            isInCareAt16 |= end.isAfter(from16);
        }
        return (!isInCareAt16 && from16.isOnOrAfter(child.toldSince()))
                || (days < DAYS_OF_CARE && from14.isOnOrAfter(child.toldSince()));
    }
}
