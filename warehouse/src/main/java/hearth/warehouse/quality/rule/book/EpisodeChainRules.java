package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What must hold from one episode of a child to the next. */
final class EpisodeChainRules {
    private static final String[] PLACEMENT = {"PLACE", "PLACE_PROVIDER", "PL_POST", "URN"};
    private static final String[] CONTINUATION = {"P", "L", "T", "U", "B"};
    private static final String[] TEMPORARY = {"T0", "T1", "T2", "T3", "T4"};
    private static final int MOST_DAYS_OF_BREAKS = 75;

    private EpisodeChainRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("501", "An episode starts before the one before it ends.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("DECOM", "DEC")
                        .eachEpisodeAfterAnother(
                                (before, row) -> row.day("DECOM").isBefore(before.day("DEC"))),
                rule("142", "An episode is left open although the child has a later one.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("DEC", "REC")
                        .check((child, flag) -> child.episodes().stream()
                                .limit(Math.max(0, child.episodes().size() - 1L))
                                .filter(row -> row.lacks("DEC") || row.lacks("REC"))
                                .forEach(flag)),
                rule("225", "A placement was changed, but no reason for the change is given.")
                        .affects(Affected.STABILITY)
                        .at("REASON_PLACE_CHANGE")
                        .eachEpisodeBeforeAnother((row, next) -> row.is("REC", "X1")
                                && next.is("RNE", "P", "T", "B", "U")
                                && row.lacks("REASON_PLACE_CHANGE")
                                && !next.is("PLACE", TEMPORARY)
                                && !row.is("PLACE", TEMPORARY)),
                rule("367", "A child has over 75 days of short breaks within the year.")
                        .affects(Affected.NUMBER_LOOKED_AFTER)
                        .at("LS", "DECOM", "DEC")
                        .check((child, flag) -> {
                            List<RuleRow> breaks = child.episodes().stream()
                                    .filter(row -> row.is("LS", "V3") && daysWithin(row, child) > 0)
                                    .toList();
                            if (breaks.stream()
                                            .mapToLong(row -> daysWithin(row, child))
                                            .sum()
                                    > MOST_DAYS_OF_BREAKS) {
                                breaks.forEach(flag);
                            }
                        }),
                rule("357", "The first episode of a child starts within the year, but not as the start of care.")
                        .affects(Affected.STARTED)
                        .at("RNE")
                        .check((child, flag) -> child.episodes().stream()
                                .limit(1)
                                .filter(row -> row.day("DECOM").isOnOrAfter(child.start()) && !row.is("RNE", "S"))
                                .forEach(flag)),
                run("361", "A child is under police protection for over 72 hours.", 3, row -> row.is("LS", "L1"), ""),
                run("362", "An emergency protection order lasts over 21 days.", 21, row -> row.is("LS", "L2"), ""),
                run("363", "A child assessment order lasts over 7 days.", 7, row -> row.is("LS", "L3"), ""),
                run("364", "A child is detained by the police for over 21 days.", 21, row -> row.is("LS", "J2"), ""),
                run(
                        "375",
                        "A stay in hospital lasts over 42 days.",
                        42,
                        row -> row.is("PLACE", "T1"),
                        Differences.LOOKS_AT_OPEN),
                run(
                        "376",
                        "A stay during the carer's holiday lasts over 21 days.",
                        21,
                        row -> row.is("PLACE", "T3"),
                        Differences.LOOKS_AT_OPEN),
                rule("379", "A temporary placement for another reason lasts over 7 days.")
                        .affects(Affected.STABILITY)
                        .at("DECOM", "PLACE")
                        .differs(Differences.LOOKS_AT_OPEN)
                        .eachRow(
                                "episodes",
                                (row, child) -> row.is("PLACE", "T4")
                                        && row.day("DECOM").isMoreThan(7, row.endOr(child.end()))),
                rule("388", "The reason for the end of an episode does not fit with when the next one starts.")
                        .affects(Affected.all(Affected.CEASED, Affected.TIME_IN_CARE))
                        .at("REC")
                        .check((child, flag) -> {
                            List<RuleRow> episodes = child.episodes();
                            for (int i = 0; i < episodes.size(); i++) {
                                RuleRow row = episodes.get(i);
                                Day next = i + 1 < episodes.size()
                                        ? episodes.get(i + 1).day("DECOM")
                                        : Day.UNKNOWN;
                                boolean isFollowed = next.isSame(row.day("DEC"));
                                if (row.has("REC") && row.day("DEC").isKnown() && isFollowed != row.is("REC", "X1")) {
                                    flag.accept(row);
                                }
                            }
                        }),
                rule("431", "Care starts anew on or before the day on which the episode before ended.")
                        .affects(Affected.STARTED)
                        .at("RNE", "DECOM")
                        .eachEpisodeAfterAnother((before, row) ->
                                row.is("RNE", "S") && row.day("DECOM").isOnOrBefore(before.day("DEC"))),
                rule("432", "The episode before ended the time in care, but this one does not start a new one.")
                        .affects(Affected.STARTED)
                        .at("RNE")
                        .eachEpisodeAfterAnother(
                                (before, row) -> before.has("REC") && !before.is("REC", "X1") && !row.is("RNE", "S")),
                rule("433", "An episode that goes on from another starts on another day than that one ended.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("RNE", "DECOM")
                        .eachEpisodeAfterAnother((before, row) ->
                                row.is("RNE", CONTINUATION) && !row.day("DECOM").isSame(before.day("DEC"))),
                rule(
                                "434",
                                "An episode is said to change the legal status alone, but that stayed or the placement changed.")
                        .affects(Affected.STABILITY)
                        .at("RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER")
                        .eachEpisodeAfterAnother((before, row) ->
                                row.is("RNE", "L") && (row.isLike(before, "LS") || !row.isLike(before, PLACEMENT))),
                rule(
                                "435",
                                "An episode is said to change the placement alone, but that stayed or the legal status changed.")
                        .affects(Affected.STABILITY)
                        .at("RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER")
                        .eachEpisodeAfterAnother((before, row) -> row.is("RNE", "P", "T")
                                && (!row.isLike(before, "LS") || row.isLike(before, PLACEMENT))),
                rule("436", "An episode is said to change legal status and placement, but one of them stayed.")
                        .affects(Affected.STABILITY)
                        .at("RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER")
                        .eachEpisodeAfterAnother((before, row) ->
                                row.is("RNE", "B", "U") && (row.isLike(before, "LS") || row.isLike(before, PLACEMENT))),
                rule("437", "The child has further episodes after having died or been found to be an adult.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("REC")
                        .eachEpisodeBeforeAnother((row, next) -> row.is("REC", "E2", "E15")),
                rule("426", "A child has both kinds of short breaks within the year.")
                        .at("LS")
                        .check((child, flag) -> {
                            List<RuleRow> rows = child.rows("episodes");
                            if (rows.stream().anyMatch(row -> row.is("LS", "V3"))
                                    && rows.stream().anyMatch(row -> row.is("LS", "V4"))) {
                                rows.stream()
                                        .filter(row -> row.is("LS", "V3", "V4"))
                                        .forEach(flag);
                            }
                        }),
                rule("504", "The category of need changes within a time in care.")
                        .affects(Affected.NUMBER_LOOKED_AFTER)
                        .at("CIN")
                        .eachEpisodeAfterAnother((before, row) -> before.is("REC", "X1")
                                && row.day("DECOM").isSame(before.day("DEC"))
                                && !row.isLike(before, "CIN")));
    }

    private static long daysWithin(RuleRow row, ChildReturn child) {
        Day first = row.day("DECOM").isBefore(child.start()) ? child.start() : row.day("DECOM");
        Day end = row.endOr(child.end());
        return first.daysUntil(end.isAfter(child.end()) ? child.end() : end);
    }

    /** Episodes that follow one another, all of one kind, and last too long together. */
    private static Rule run(String code, String meaning, int days, Predicate<RuleRow> isKind, String difference) {
        return rule(code, meaning)
                .affects(Affected.NUMBER_LOOKED_AFTER)
                .at("DECOM", "DEC", "LS", "PLACE")
                .differs(difference)
                .check((child, flag) -> {
                    List<RuleRow> run = new ArrayList<>();
                    for (RuleRow row : child.episodes()) {
                        if (!isKind.test(row)) {
                            continue;
                        }
                        boolean goesOn = !run.isEmpty()
                                && run.get(run.size() - 1).day("DEC").isSame(row.day("DECOM"));
                        if (!goesOn) {
                            flagIfLong(run, days, child, flag);
                            run.clear();
                        }
                        run.add(row);
                    }
                    flagIfLong(run, days, child, flag);
                });
    }

    private static void flagIfLong(List<RuleRow> run, int days, ChildReturn child, Consumer<RuleRow> flag) {
        if (!run.isEmpty()
                && run.get(0)
                        .day("DECOM")
                        .isMoreThan(days, run.get(run.size() - 1).endOr(child.end()))) {
            run.forEach(flag);
        }
    }
}
