package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Checks of each episode on its own. */
final class EpisodeRules {
    private static final String EPISODES = "episodes";

    private EpisodeRules() {}

    static List<Rule> rules() {
        return Stream.of(cells(), dates()).flatMap(List::stream).toList();
    }

    /** The cells of an episode. */
    private static List<Rule> cells() {
        return List.of(
                rule("141", "Date episode started (DECOM) is missing or invalid.")
                        .blocksUse(Affected.TIME_IN_CARE)
                        .differs(Differences.FLAGS_BLANK)
                        .noDate(EPISODES, "DECOM"),
                rule("143", "Reason for new episode (RNE) is missing or invalid.")
                        .blocksUse(Affected.all(Affected.STARTED, Affected.STABILITY))
                        .differs(Differences.READS_LOWER_CASE + " " + Differences.FLAGS_BLANK)
                        .noCode(EPISODES, "RNE"),
                rule("144", "Legal status (LS) is missing or invalid.")
                        .blocksUse(Affected.TIME_IN_CARE)
                        .differs(Differences.READS_LOWER_CASE + " " + Differences.FLAGS_BLANK)
                        .noCode(EPISODES, "LS"),
                rule("145", "Category of need (CIN) is missing or invalid.")
                        .affects(Affected.NUMBER_LOOKED_AFTER)
                        .differs(Differences.READS_LOWER_CASE + " " + Differences.FLAGS_BLANK)
                        .noCode(EPISODES, "CIN"),
                rule("146", "Placement type (PLACE) is missing or invalid for the collection year.")
                        .blocksUse(Affected.PLACEMENT_TYPE)
                        .differs(Differences.READS_LOWER_CASE + " " + Differences.FLAGS_BLANK)
                        .noCode(EPISODES, "PLACE"),
                rule("147", "Date episode ceased (DEC) is invalid.")
                        .blocksUse(Affected.TIME_IN_CARE)
                        .badDate(EPISODES, "DEC"),
                rule("148", "Only one of date episode ceased (DEC) and reason episode ceased (REC) is given.")
                        .affects(Affected.all(Affected.CEASED, Affected.REASONS_FOR_LEAVING))
                        .at("DEC", "REC")
                        .eachRow(EPISODES, row -> row.has("DEC") != row.has("REC")),
                rule("149", "Reason episode ceased (REC) is invalid for the collection year.")
                        .blocksUse(Affected.all(Affected.CEASED, Affected.REASONS_FOR_LEAVING))
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(EPISODES, "REC"));
    }

    /** The dates of an episode. */
    private static List<Rule> dates() {
        return List.of(
                rule(
                                "353",
                                "Date episode started (DECOM) is before 14 October 1991, when the Children Act 1989 came into force.")
                        .affects(Affected.TIME_IN_CARE)
                        .at("DECOM")
                        .eachRow(EPISODES, row -> row.day("DECOM").isBefore(Calendar.CHILDREN_ACT)),
                rule("354", "Date episode started (DECOM) is after the end of the return period.")
                        .blocksUse(Affected.TIME_IN_CARE)
                        .at("DECOM")
                        .eachRow(EPISODES, (row, child) -> row.day("DECOM").isAfter(child.end())),
                rule("355", "Episode starts and ceases on the same day.")
                        .affects(Affected.STABILITY)
                        .at("DECOM", "DEC")
                        .eachRow(EPISODES, row -> row.day("DEC").isSame(row.day("DECOM"))),
                rule("356", "Date episode ceased (DEC) is before the date episode started (DECOM).")
                        .blocksUse(Affected.TIME_IN_CARE)
                        .at("DECOM", "DEC")
                        .eachRow(EPISODES, row -> row.day("DEC").isBefore(row.day("DECOM"))),
                rule("385", "Date episode ceased (DEC) is after the end of the return period.")
                        .affects(Affected.all(Affected.CEASED, Affected.NUMBER_LOOKED_AFTER))
                        .at("DEC")
                        .eachRow(EPISODES, (row, child) -> row.day("DEC").isAfter(child.end())));
    }
}
