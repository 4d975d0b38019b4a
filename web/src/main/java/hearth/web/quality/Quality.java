package hearth.web.quality;

import hearth.warehouse.quality.rule.Severity;
import hearth.web.figure.HeldBackReturn;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with one return, and what was.
 *
 * @param heldBack what the authority has sent that gives no figures
 * @param files the rows of each file; empty where an earlier version of Hearth loaded the submission
 * @param failedRules the most severe first
 * @param correctedRules what an earlier submission of this return failed and this one does not
 */
record Quality(
        Submission submission,
        List<HeldBackReturn> heldBack,
        List<FileRows> files,
        List<FailedRule> failedRules,
        List<RejectedRows> rejectedRows,
        List<Repairs> repairs,
        List<CorrectedRule> correctedRules) {
    /** A file, or the part of it that is one table of the return. */
    record FileRows(String file, String table, long in, long accepted, long rejected) {}

    /**
     * A rule that rows fail.
     *
     * @param firstSeenAt when the first submission that failed it was loaded
     * @param columns the columns to look at
     * @param indicators those it can change; empty text where none
     * @param tables of the return, that the rows are in
     */
    record FailedRule(
            String rule,
            Severity severity,
            long rows,
            long children,
            Instant firstSeenAt,
            String meaning,
            String columns,
            String indicators,
            String tables) {
        /** The columns to look at, one each. */
        List<String> columnNames() {
            return parts(columns);
        }

        /** The ids of the indicators it can change. */
        List<String> indicatorIds() {
            return parts(indicators);
        }

        /** The tables that the rows are in, one each. */
        List<String> tableNames() {
            return parts(tables);
        }

        private static List<String> parts(String text) {
            return Stream.of(text.split("[,;]\\s*"))
                    .filter(part -> !part.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /** Rows of a file that could not be used, for one reason. */
    record RejectedRows(String rule, String file, String column, long rows, String expected, String remedy) {}

    /** Changes of one kind that were made so that rows could be used. */
    record Repairs(String rule, String column, long rows, String meaning) {}

    /** A rule that children's rows failed before. */
    record CorrectedRule(String rule, long children, Instant correctedSince, String meaning) {}

    /** How many rows failed a rule, submission by submission, such as {@code 2023/24: 5}. */
    record RuleHistory(String rule, List<String> rowsBySubmission) {}
}
