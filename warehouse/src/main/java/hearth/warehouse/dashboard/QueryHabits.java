package hearth.warehouse.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a query of a dashboard must not do, and what it must say, so that its figures are right for every reader. */
final class QueryHabits {
    private static final Pattern AS_ZERO =
            Pattern.compile("(?i)\\b(?:coalesce|ifnull)\\s*\\([^()]*,\\s*0(?:\\.0*)?\\s*\\)");
    private static final Pattern TODAY =
            Pattern.compile("(?i)\\b(?:current_date|current_timestamp|today\\s*\\(|now\\s*\\()");
    private static final Pattern MEAN_OF_FIGURES =
            Pattern.compile("(?i)\\b(?:avg|mean)\\s*\\(\\s*(?:\\w+\\.)?value\\s*\\)");

    private QueryHabits() {}

    /**
     * What is wrong with a query, each with its line.
     *
     * @param file its path, for the words
     */
    static List<String> faults(String file, NamedSql sql) {
        String code = sql.code();
        List<String> faults = new ArrayList<>();
        refuse(AS_ZERO, "a figure that is suppressed or missing must not become 0; leave it null", file, code, faults);
        refuse(
                TODAY,
                "a page must not depend on the day it is read; let a parameter choose the year",
                file,
                code,
                faults);
        refuse(MEAN_OF_FIGURES, "figures must not be averaged; divide sums of their counts", file, code, faults);
        require("benchmark", List.of("source", "period_type", "breakdown"), file, code, faults);
        require("figure_of_years", List.of("source"), file, code, faults);
        return faults;
    }

    private static void refuse(Pattern pattern, String words, String file, String code, List<String> faults) {
        Matcher found = pattern.matcher(code);
        while (found.find()) {
            long line = code.substring(0, found.start()).lines().count();
            faults.add(file + ", line " + Math.max(1, line) + ": '" + found.group() + "': " + words);
        }
    }

    /** Rows of years and months, of groups and of all, of returns and official statistics stand in one table. */
    private static void require(String table, List<String> columns, String file, String code, List<String> faults) {
        if (!names(table, code)) {
            return;
        }
        columns.stream()
                .filter(column -> !names(column, code))
                .forEach(column -> faults.add(file + ": a query over " + table + " must choose by " + column
                        + ", as rows of several stand in that table"));
    }

    private static boolean names(String name, String code) {
        return Pattern.compile("(?i)\\b" + name + "\\b").matcher(code).find();
    }
}
