package hearth.warehouse.quality.rule;

import hearth.warehouse.ssda903.CollectionYear;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A validation rule of the return. Meanings use the terms of the return's guidance; the return period is the part of the
 * collection year that the return covers, up to 31 March or to the day of an in-year extract.
 *
 * @param code the rule's number in the return's list of errors
 * @param meaning what is wrong with a row that the rule flags, in one sentence
 * @param indicators ids of the indicators that a breach can change
 * @param columns the columns to look at, of whichever table
 * @param firstYear the first collection year that has the rule
 * @param lastYear the last collection year that has the rule
 * @param isDueAtYearEnd whether it flags an answer that is missing, and that nobody needs to give before 31 March
 * @param scope what it looks at
 * @param difference why it flags other rows than a public validator does; empty when it flags the same
 * @param check finds the rows at fault among those of one child
 */
public record Rule(
        String code,
        String meaning,
        Severity severity,
        Set<String> indicators,
        List<String> columns,
        int firstYear,
        int lastYear,
        boolean isDueAtYearEnd,
        Scope scope,
        String difference,
        Check check) {

    private static final int EVER = 0;
    private static final int STILL = Integer.MAX_VALUE;

    /** What a rule looks at. */
    public enum Scope {
        /** A row on its own, so that a row without a child's ID can be checked too. */
        ROW,
        /** All that returns have of a child. */
        CHILD
    }

    /** Checks one child in one return and flags each row at fault. */
    @FunctionalInterface
    public interface Check {
        void look(ChildReturn child, Consumer<RuleRow> flag);
    }

    /** Whether a row is wrong, given the row before it. */
    @FunctionalInterface
    public interface Step {
        boolean isWrong(RuleRow before, RuleRow row);
    }

    /** Whether a row is wrong, given the row after it. */
    @FunctionalInterface
    public interface BeforeNext {
        boolean isWrong(RuleRow row, RuleRow next);
    }

    /** Starts a rule. */
    public static Draft rule(String code, String meaning) {
        return new Draft(code, meaning);
    }

    /** Whether a collection year has the rule. */
    public boolean isIn(CollectionYear year) {
        return firstYear <= year.endYear() && year.endYear() <= lastYear;
    }

    /** The collection years that have the rule, such as {@code from 2023/24}; empty when all of them do. */
    public String years() {
        if (firstYear == lastYear) {
            return new CollectionYear(firstYear).toString() + " only";
        }
        String from = firstYear == EVER ? "" : "from " + new CollectionYear(firstYear).toString();
        String to = lastYear == STILL ? "" : "to " + new CollectionYear(lastYear).toString();
        return (from + " " + to).strip();
    }

    /** A rule being built: its meaning comes first, its check last. */
    public static final class Draft {
        private final String code;
        private final String meaning;
        private Severity severity = Severity.TO_CHECK;
        private Set<String> indicators = Set.of();
        private List<String> columns = List.of();
        private int firstYear = EVER;
        private int lastYear = STILL;
        private boolean isDueAtYearEnd;
        private Scope scope = Scope.CHILD;
        private String difference = "";

        private Draft(String code, String meaning) {
            this.code = code;
            this.meaning = meaning;
        }

        /** The row cannot be used until it is corrected; it changes these indicators. */
        public Draft blocksUse(Set<String> affected) {
            severity = Severity.BLOCKS_USE;
            indicators = affected;
            return this;
        }

        /** A breach can change these indicators. */
        public Draft affects(Set<String> affected) {
            severity = Severity.AFFECTS_INDICATOR;
            indicators = affected;
            return this;
        }

        /** The first collection year that has the rule, by the year in which it ends. */
        public Draft since(int collectionYear) {
            firstYear = collectionYear;
            return this;
        }

        /** The last collection year that has the rule, by the year in which it ends. */
        public Draft until(int collectionYear) {
            lastYear = collectionYear;
            return this;
        }

        /** The answer that is missing need not be given before 31 March, so an in-year extract may lack it. */
        public Draft dueAtYearEnd() {
            isDueAtYearEnd = true;
            return this;
        }

        /** Why it flags other rows than a public validator does. */
        public Draft differs(String reason) {
            difference = reason;
            return this;
        }

        /** The columns to look at. */
        public Draft at(String... names) {
            columns = List.of(names);
            return this;
        }

        /** A filled cell that is not a real date. */
        public Rule badDate(String table, String column) {
            return at(column).eachRow(table, row -> row.hasBadDate(column));
        }

        /** A cell that is blank or not a real date. */
        public Rule noDate(String table, String column) {
            return at(column).eachRow(table, row -> !row.day(column).isKnown());
        }

        /** A filled cell that is not a code of the year. */
        public Rule badCode(String table, String column) {
            return at(column)
                    .within()
                    .eachRow(table, (row, child) -> row.has(column) && !row.hasCodeOf(column, child.codeYear()));
        }

        /** A cell that is blank or not a code of the year. */
        public Rule noCode(String table, String column) {
            return at(column).within().eachRow(table, (row, child) -> !row.hasCodeOf(column, child.codeYear()));
        }

        /** A row that is wrong on its own. */
        public Rule eachRow(String table, Predicate<RuleRow> isWrong) {
            return within().eachRow(table, (row, child) -> isWrong.test(row));
        }

        private Draft within() {
            scope = Scope.ROW;
            return this;
        }

        /** A row that is wrong given the child's other rows, or the year. */
        public Rule eachRow(String table, BiPredicate<RuleRow, ChildReturn> isWrong) {
            return check((child, flag) -> {
                for (RuleRow row : child.rows(table)) {
                    if (isWrong.test(row, child)) {
                        flag.accept(row);
                    }
                }
            });
        }

        /** An episode that is wrong given who the child is: the child's header row is flagged with it. */
        public Rule eachEpisodeWithHeader(BiPredicate<RuleRow, ChildReturn> isWrong) {
            return check((child, flag) -> {
                for (RuleRow row : child.rows("episodes")) {
                    if (isWrong.test(row, child)) {
                        flag.accept(row);
                        child.rows("header").forEach(flag);
                    }
                }
            });
        }

        /** An episode that is wrong given the episode before it. */
        public Rule eachEpisodeAfterAnother(Step step) {
            return check((child, flag) -> {
                List<RuleRow> episodes = child.sequence();
                for (int i = 1; i < episodes.size(); i++) {
                    if (step.isWrong(episodes.get(i - 1), episodes.get(i))) {
                        flag.accept(episodes.get(i));
                    }
                }
            });
        }

        /** An episode that is wrong given the episode after it. */
        public Rule eachEpisodeBeforeAnother(BeforeNext step) {
            return check((child, flag) -> {
                List<RuleRow> episodes = child.sequence();
                for (int i = 0; i + 1 < episodes.size(); i++) {
                    if (step.isWrong(episodes.get(i), episodes.get(i + 1))) {
                        flag.accept(episodes.get(i));
                    }
                }
            });
        }

        /** A row of one table that contradicts one of another: both are flagged. */
        public Rule eachPair(String table, String other, BiPredicate<RuleRow, RuleRow> isWrong) {
            return check((child, flag) -> {
                for (RuleRow row : child.rows(table)) {
                    for (RuleRow with : child.rows(other)) {
                        if (isWrong.test(row, with)) {
                            flag.accept(row);
                            flag.accept(with);
                        }
                    }
                }
            });
        }

        /** A row that contradicts one episode of the child, when there is that episode: both are flagged. */
        public Rule eachWithEpisode(
                String table, Function<ChildReturn, Optional<RuleRow>> chosen, BiPredicate<RuleRow, RuleRow> isWrong) {
            return check((child, flag) -> chosen.apply(child).ifPresent(episode -> {
                for (RuleRow row : child.rows(table)) {
                    if (isWrong.test(row, episode)) {
                        flag.accept(row);
                        flag.accept(episode);
                    }
                }
            }));
        }

        /** A row that starts before an earlier row of the child ends; a row without an end goes on. */
        public Rule eachOverlap(String table, String start, String end) {
            return at(start, end).check((child, flag) -> {
                boolean isOpen = false;
                Day latest = Day.UNKNOWN;
                for (RuleRow row : child.rowsByDay(table, start)) {
                    if (isOpen || row.day(start).isBefore(latest)) {
                        flag.accept(row);
                    }
                    isOpen |= row.lacks(end);
                    latest = latest.laterOf(row.day(end));
                }
            });
        }

        /** A period left open in last year's return that no row of this return continues with the same start. */
        public Rule eachLost(String table, String start, String end) {
            return at(start).check((child, flag) -> {
                boolean isLost = child.rowsOfLastYear(table).stream()
                        .filter(before -> before.lacks(end) && !before.hasBadDate(start))
                        .anyMatch(before -> child.rows(table).stream()
                                .noneMatch(row -> row.hasBadDate(start) || row.isLike(before, start)));
                List<RuleRow> rows = child.rows(child.rows(table).isEmpty() ? "header" : table);
                if (isLost && !rows.isEmpty()) {
                    flag.accept(rows.get(rows.size() - 1));
                }
            });
        }

        /** A period that is open, or ends, when the child is no longer in care. */
        public Rule eachOutliving(String table, String start, String end) {
            return at(start, end)
                    .eachRow(
                            table,
                            (row, child) -> row.day(start).isKnown()
                                    && !child.episodes().isEmpty()
                                    && (row.has(end)
                                            ? child.isOutOfCareOn(row.day(end))
                                            : child.isOutOfCareSince(row.day(start))));
        }

        /** Any other check. */
        public Rule check(Check check) {
            return new Rule(
                    code,
                    meaning,
                    severity,
                    indicators,
                    columns,
                    firstYear,
                    lastYear,
                    isDueAtYearEnd,
                    scope,
                    difference,
                    check);
        }
    }
}
