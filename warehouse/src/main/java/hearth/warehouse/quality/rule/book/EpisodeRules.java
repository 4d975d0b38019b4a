package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import java.util.List;

/** What must hold for each episode on its own. */
final class EpisodeRules {
    private static final String EPISODES = "episodes";

    private EpisodeRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("141", "The start of an episode is missing or is no real date.")
                        .blocksUse(Affected.TIME_IN_CARE)
                        .differs(Differences.FLAGS_BLANK)
                        .noDate(EPISODES, "DECOM"),
                rule("143", "The reason for a new episode is missing or no code of the year.")
                        .blocksUse(Affected.all(Affected.STARTED, Affected.STABILITY))
                        .differs(Differences.READS_LOWER_CASE + " " + Differences.FLAGS_BLANK)
                        .noCode(EPISODES, "RNE"),
                rule("144", "The legal status is missing or no code of the year.")
                        .blocksUse(Affected.TIME_IN_CARE)
                        .differs(Differences.READS_LOWER_CASE + " " + Differences.FLAGS_BLANK)
                        .noCode(EPISODES, "LS"),
                rule("145", "The category of need is missing or no code of the year.")
                        .affects(Affected.NUMBER_LOOKED_AFTER)
                        .differs(Differences.READS_LOWER_CASE + " " + Differences.FLAGS_BLANK)
                        .noCode(EPISODES, "CIN"),
                rule("146", "The placement type is missing or no code of the year.")
                        .blocksUse(Affected.PLACEMENT_TYPE)
                        .differs(Differences.READS_LOWER_CASE + " " + Differences.FLAGS_BLANK)
                        .noCode(EPISODES, "PLACE"),
                rule("147", "The end of an episode is no real date.")
                        .blocksUse(Affected.TIME_IN_CARE)
                        .badDate(EPISODES, "DEC"),
                rule("148", "An episode has an end without a reason, or a reason without an end.")
                        .affects(Affected.all(Affected.CEASED, Affected.REASONS_FOR_LEAVING))
                        .at("DEC", "REC")
                        .eachRow(EPISODES, row -> row.has("DEC") != row.has("REC")),
                rule("149", "The reason for the end of an episode is no code of the year.")
                        .blocksUse(Affected.all(Affected.CEASED, Affected.REASONS_FOR_LEAVING))
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(EPISODES, "REC"),
                rule("353", "An episode starts before 14 October 1991, the day the Children Act came into force.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("DECOM")
                        .eachRow(EPISODES, row -> row.day("DECOM").isBefore(Calendar.CHILDREN_ACT)),
                rule("354", "An episode starts after the last day of the return.")
                        .blocksUse(Affected.TIME_IN_CARE)
                        .at("DECOM")
                        .eachRow(EPISODES, (row, child) -> row.day("DECOM").isAfter(child.end())),
                rule("355", "An episode starts and ends on the same day.")
                        .affects(Affected.STABILITY)
                        .at("DECOM", "DEC")
                        .eachRow(EPISODES, row -> row.day("DEC").isSame(row.day("DECOM"))),
                rule("356", "An episode ends before it starts.")
                        .blocksUse(Affected.TIME_IN_CARE)
                        .at("DECOM", "DEC")
                        .eachRow(EPISODES, row -> row.day("DEC").isBefore(row.day("DECOM"))),
                rule("385", "An episode ends after the last day of the return.")
                        .affects(Affected.all(Affected.CEASED, Affected.NUMBER_LOOKED_AFTER))
                        .at("DEC")
                        .eachRow(EPISODES, (row, child) -> row.day("DEC").isAfter(child.end())));
    }
}
