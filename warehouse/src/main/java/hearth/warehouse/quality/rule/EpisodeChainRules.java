package hearth.warehouse.quality.rule;

import static hearth.warehouse.quality.rule.Rule.rule;

import java.util.List;

/** What must hold from one episode of a child to the next. */
final class EpisodeChainRules {
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
                                .forEach(flag)));
    }
}
