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

/** Checks of a child's episodes as a sequence. */
final class EpisodeChainRules {
    private static final String[] PLACEMENT = {"PLACE", "PLACE_PROVIDER", "PL_POST", "URN"};
    private static final String[] CONTINUATION = {"P", "L", "T", "U", "B"};
    private static final String[] TEMPORARY = {"T0", "T1", "T2", "T3", "T4"};
    private static final int MOST_DAYS_OF_BREAKS = 75;

    private EpisodeChainRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("501", "Episode starts before the previous episode ceases.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("DECOM", "DEC")
                        .eachEpisodeAfterAnother(
                                (before, row) -> row.day("DECOM").isBefore(before.day("DEC"))),
                rule(
                                "142",
                                "Date or reason episode ceased (DEC, REC) is missing although the child has a later episode.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("DEC", "REC")
                        .check((child, flag) -> child.episodes().stream()
                                .limit(Math.max(0, child.episodes().size() - 1L))
                                .filter(row -> row.lacks("DEC") || row.lacks("REC"))
                                .forEach(flag)),
                rule("225", "Placement changed but the reason for placement change (REASON_PLACE_CHANGE) is missing.")
                        .affects(Affected.STABILITY)
                        .at("REASON_PLACE_CHANGE")
                        .eachEpisodeBeforeAnother((row, next) -> row.is("REC", "X1")
                                && next.is("RNE", "P", "T", "B", "U")
                                && row.lacks("REASON_PLACE_CHANGE")
                                && !next.is("PLACE", TEMPORARY)
                                && !row.is("PLACE", TEMPORARY)),
                rule("367", "Child has more than 75 days of short breaks (V3) in the year.")
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
                rule(
                                "357",
                                "First episode starts in the collection year but its reason for new episode (RNE) is not S.")
                        .affects(Affected.STARTED)
                        .at("RNE")
                        .check((child, flag) -> child.episodes().stream()
                                .limit(1)
                                .filter(row -> row.day("DECOM").isOnOrAfter(child.start()) && !row.is("RNE", "S"))
                                .forEach(flag)),
                run("361", "Police protection (L1) lasts more than 72 hours.", 3, row -> row.is("LS", "L1"), ""),
                run(
                        "362",
                        "Emergency protection order (L2) lasts more than 21 days.",
                        21,
                        row -> row.is("LS", "L2"),
                        ""),
                run("363", "Child assessment order (L3) lasts more than 7 days.", 7, row -> row.is("LS", "L3"), ""),
                run(
                        "364",
                        "Police detention in local authority accommodation (J2) lasts more than 21 days.",
                        21,
                        row -> row.is("LS", "J2"),
                        ""),
                run(
                        "375",
                        "Temporary placement in hospital (T1) lasts more than 42 days.",
                        42,
                        row -> row.is("PLACE", "T1"),
                        Differences.LOOKS_AT_OPEN),
                run(
                        "376",
                        "Temporary placement for a carer's holiday (T3) lasts more than 21 days.",
                        21,
                        row -> row.is("PLACE", "T3"),
                        Differences.LOOKS_AT_OPEN),
                rule("379", "Temporary placement for another reason (T4) lasts more than 7 days.")
                        .affects(Affected.STABILITY)
                        .at("DECOM", "PLACE")
                        .differs(Differences.LOOKS_AT_OPEN)
                        .eachRow(
                                "episodes",
                                (row, child) -> row.is("PLACE", "T4")
                                        && row.day("DECOM").isMoreThan(7, row.endOr(child.end()))),
                rule(
                                "388",
                                "Reason episode ceased (REC) is X1 without a new episode on the same day, or another reason with one.")
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
                rule("431", "Period of care starts (RNE S) on or before the day the previous episode ceased.")
                        .affects(Affected.STARTED)
                        .at("RNE", "DECOM")
                        .eachEpisodeAfterAnother((before, row) ->
                                row.is("RNE", "S") && row.day("DECOM").isOnOrBefore(before.day("DEC"))),
                rule("432", "Previous episode ended the period of care but this one does not start a new one (RNE S).")
                        .affects(Affected.STARTED)
                        .at("RNE")
                        .eachEpisodeAfterAnother(
                                (before, row) -> before.has("REC") && !before.is("REC", "X1") && !row.is("RNE", "S")),
                rule(
                                "433",
                                "Episode continues a period of care but does not start on the day the previous episode ceased.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("RNE", "DECOM")
                        .eachEpisodeAfterAnother((before, row) ->
                                row.is("RNE", CONTINUATION) && !row.day("DECOM").isSame(before.day("DEC"))),
                rule(
                                "434",
                                "Reason for new episode is a change of legal status only (L), but the legal status is the same or the placement changed.")
                        .affects(Affected.STABILITY)
                        .at("RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER")
                        .eachEpisodeAfterAnother((before, row) ->
                                row.is("RNE", "L") && (row.isLike(before, "LS") || !row.isLike(before, PLACEMENT))),
                rule(
                                "435",
                                "Reason for new episode is a change of placement only (P or T), but the placement is the same or the legal status changed.")
                        .affects(Affected.STABILITY)
                        .at("RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER")
                        .eachEpisodeAfterAnother((before, row) -> row.is("RNE", "P", "T")
                                && (!row.isLike(before, "LS") || row.isLike(before, PLACEMENT))),
                rule(
                                "436",
                                "Reason for new episode is a change of legal status and placement (B or U), but one of them is the same.")
                        .affects(Affected.STABILITY)
                        .at("RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER")
                        .eachEpisodeAfterAnother((before, row) ->
                                row.is("RNE", "B", "U") && (row.isLike(before, "LS") || row.isLike(before, PLACEMENT))),
                rule("437", "Child died (E2) or was found to be an adult (E15) but has a later episode.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("REC")
                        .eachEpisodeBeforeAnother((row, next) -> row.is("REC", "E2", "E15")),
                rule("426", "Child has both kinds of short breaks (V3 and V4) in the return.")
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
                rule("504", "Category of need (CIN) changes within a period of care.")
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

    /** Consecutive episodes of one kind that last too long in total. */
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
