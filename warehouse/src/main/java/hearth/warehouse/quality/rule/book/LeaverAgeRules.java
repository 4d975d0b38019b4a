package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks of who can be a care leaver, by age, time in care and the child's other data. */
final class LeaverAgeRules {
    private static final String OC3 = "oc3";
    private static final int DAYS_OF_CARE = 13 * 7;

    /** Why a child whose earlier care is not known is not flagged. */
    static final String MAY_LIE_BEFORE =
            "All earlier returns loaded are used, not only last year's; a child whose care may be before them is not flagged.";

    private LeaverAgeRules() {}

    static List<Rule> rules() {
        return Stream.of(otherData(), age()).flatMap(List::stream).toList();
    }

    /** Care leavers against the child's other data. */
    private static List<Rule> otherData() {
        return List.of(
                rule("134", "Care leaver has adoption data too.")
                        .affects(Affected.LEAVERS)
                        .at("IN_TOUCH", "ACTIV", "ACCOM", "DATE_INT", "DATE_MATCH")
                        .check((child, flag) -> {
                            if (child.isCareLeaver()) {
                                child.adoptions().forEach(flag);
                            }
                        }),
                rule("187", "Child looked after for the whole year has adoption or care leaver data.")
                        .affects(Affected.all(Affected.HEALTH, Affected.LEAVERS))
                        .at("IN_TOUCH", "ACTIV", "ACCOM", "DATE_INT", "DATE_MATCH")
                        .differs("Returns without an adoption table (ad1) are checked too.")
                        .check(LeaverAgeRules::flagLookedAfterAllYear));
    }

    /** Care leavers by age and time in care. */
    private static List<Rule> age() {
        return List.of(
                rule(
                                "347",
                                "Care leaver who was under 18 at the start of the collection year is in a foyer (T1 or T2).")
                        .since(2024)
                        .affects(Affected.LEAVERS)
                        .at("ACCOM", "DOB")
                        .differs("Codes T1 and T2 are checked; the validator looks for T, which is not a code.")
                        .eachRow(
                                OC3,
                                (row, child) -> row.code("ACCOM").startsWith("T")
                                        && row.day("DOB").birthday(18).isAfter(child.start())),
                rule(
                                "1001",
                                "Care leaver was adopted, or was not looked after for 13 weeks from age 14 with some time from age 16.")
                        .affects(Affected.LEAVERS)
                        .at(LeaverRules.ANSWERS)
                        .differs(MAY_LIE_BEFORE + " An open episode counts up to the end of the return period.")
                        .eachRow(
                                OC3,
                                (row, child) -> child.isSent("episodes")
                                        && child.knowsAllEpisodes()
                                        && hasTooLittleCare(child)),
                rule("1007", "Care leaver aged 17 or 18 was still looked after on that birthday.")
                        .affects(Affected.LEAVERS)
                        .at(LeaverRules.ANSWERS)
                        .differs(Differences.LOOKS_AT_OPEN)
                        .eachRow(
                                OC3,
                                (row, child) -> row.hasAny(LeaverRules.ANSWERS)
                                        && child.episodes().stream()
                                                .anyMatch(episode -> isOpenOn(episode, birthday(row, child)))),
                rule("1016", "Care leaver aged 17 or 18 left care on or after that birthday.")
                        .since(2024)
                        .affects(Affected.LEAVERS)
                        .at(LeaverRules.ANSWERS)
                        .differs("An episode that is followed by an open one does not count as leaving care.")
                        .eachRow(
                                OC3,
                                (row, child) -> row.hasAny(LeaverRules.ANSWERS)
                                        && child.lastEnd()
                                                .filter(last ->
                                                        last.day("DEC").isWithin(birthday(row, child), child.end()))
                                                .isPresent()),
                rule("3001", "Care leaver who turned 17 in the year is recorded with a former foster carer (Z1 or Z2).")
                        .affects(Affected.LEAVERS)
                        .at("ACCOM", "DOB")
                        .eachRow(
                                OC3,
                                (row, child) -> row.is("ACCOM", "Z1", "Z2")
                                        && child.birth().birthday(17).isWithin(child.start(), child.end())));
    }

    private static void flagLookedAfterAllYear(ChildReturn child, Consumer<RuleRow> flag) {
        if (child.isLookedAfterAllYear()) {
            child.adoptions().forEach(flag);
            child.rowsWithAny(OC3, LeaverRules.ANSWERS).forEach(flag);
        }
    }

    /** The 17th or 18th birthday, for a care leaver of that age at the end of the return period. */
    private static Day birthday(RuleRow row, ChildReturn child) {
        int age = row.day("DOB").yearsUntil(child.end());
        return age == 17 || age == 18 ? row.day("DOB").birthday(age) : Day.UNKNOWN;
    }

    private static boolean isOpenOn(RuleRow episode, Day day) {
        return episode.day("DECOM").isOnOrBefore(day)
                && (episode.lacks("DEC") || episode.day("DEC").isAfter(day));
    }

    /** Whether the child certainly lacks the time in care that makes a care leaver, or was adopted. */
    private static boolean hasTooLittleCare(ChildReturn child) {
        List<RuleRow> care =
                child.allEpisodes().stream().filter(row -> !row.isShortBreak()).toList();
        if (!care.isEmpty() && AdoptionRules.isAdopted(care.get(care.size() - 1))) {
            return true;
        }
        Day from14 = child.birth().birthday(14);
        Day from16 = child.birth().birthday(16);
        long days = 0;
        boolean isInCareAt16 = false;
        for (int i = 0; i < care.size(); i++) {
            RuleRow row = care.get(i);
            Day end = i + 1 < care.size() ? row.day("DEC") : row.endOr(child.end());
            days += Math.max(0, row.day("DECOM").laterOf(from14).daysUntil(end));
            isInCareAt16 |= end.isAfter(from16);
        }
        return (!isInCareAt16 && from16.isOnOrAfter(child.reportedSince()))
                || (days < DAYS_OF_CARE && from14.isOnOrAfter(child.reportedSince()));
    }
}
