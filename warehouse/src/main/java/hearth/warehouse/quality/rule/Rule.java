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
 * A validation rule of the return.
 *
 * @param code the return's own number of the rule
 * @param meaning what is wrong when the rule flags a row, in our words, as one sentence
 * @param indicators ids of the indicators that a breach can change
 * @param columns the columns to look at, of whichever table
 * @param firstYear the first collection year that has the rule
 * @param lastYear the last one; {@link Integer#MAX_VALUE} while it is in use
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
        String difference,
        Check check) {

    /** Looks at one child in one return and hands over each row at fault. */
    @FunctionalInterface
    public interface Check {
        void look(ChildReturn child, Consumer<RuleRow> flag);
    }

    /** Tells whether a row, in the light of the one before it, is at fault. */
    @FunctionalInterface
    public interface Step {
        boolean isWrong(RuleRow before, RuleRow row);
    }

    /** Tells whether a row, in the light of the one after it, is at fault. */
    @FunctionalInterface
    public interface BeforeNext {
        boolean isWrong(RuleRow row, RuleRow next);
    }

    /** Begins a rule. */
    public static Draft rule(String code, String meaning) {
        return new Draft(code, meaning);
    }

    public boolean isIn(CollectionYear year) {
        return firstYear <= year.endYear() && year.endYear() <= lastYear;
    }

    /** A rule in the making: what it means comes first, how it is found last. */
    public static final class Draft {
        private final String code;
        private final String meaning;
        private Severity severity = Severity.TO_CHECK;
        private Set<String> indicators = Set.of();
        private List<String> columns = List.of();
        private int firstYear;
        private int lastYear = Integer.MAX_VALUE;
        private String difference = "";

        private Draft(String code, String meaning) {
            this.code = code;
            this.meaning = meaning;
        }

        public Draft blocksUse(Set<String> affected) {
            severity = Severity.BLOCKS_USE;
            indicators = affected;
            return this;
        }

        public Draft affects(Set<String> affected) {
            severity = Severity.AFFECTS_INDICATOR;
            indicators = affected;
            return this;
        }

        public Draft since(int collectionYear) {
            firstYear = collectionYear;
            return this;
        }

        public Draft until(int collectionYear) {
            lastYear = collectionYear;
            return this;
        }

        /** Why it flags other rows than a public validator does. */
        public Draft differs(String reason) {
            difference = reason;
            return this;
        }

        public Draft at(String... names) {
            columns = List.of(names);
            return this;
        }

        /** A filled cell that is no real date. */
        public Rule badDate(String table, String column) {
            return at(column).eachRow(table, row -> row.hasBadDate(column));
        }

        /** A cell, blank included, that is no real date. */
        public Rule noDate(String table, String column) {
            return at(column).eachRow(table, row -> !row.day(column).isKnown());
        }

        /** A filled cell that holds no code of the year. */
        public Rule badCode(String table, String column) {
            return at(column)
                    .eachRow(table, (row, child) -> row.has(column) && !row.hasCodeOf(column, child.codeYear()));
        }

        /** A cell, blank included, that holds no code of the year. */
        public Rule noCode(String table, String column) {
            return at(column).eachRow(table, (row, child) -> !row.hasCodeOf(column, child.codeYear()));
        }

        /** A row that is wrong on its own. */
        public Rule eachRow(String table, Predicate<RuleRow> isWrong) {
            return eachRow(table, (row, child) -> isWrong.test(row));
        }

        /** A row that is wrong in the light of the child's other rows, or of the year. */
        public Rule eachRow(String table, BiPredicate<RuleRow, ChildReturn> isWrong) {
            return check((child, flag) -> {
                for (RuleRow row : child.rows(table)) {
                    if (isWrong.test(row, child)) {
                        flag.accept(row);
                    }
                }
            });
        }

        /** An episode that is wrong in the light of who the child is: the child's header row is flagged with it. */
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

        /** An episode that is wrong in the light of the one before; the first one has none. */
        public Rule eachEpisodeAfterAnother(Step step) {
            return check((child, flag) -> {
                List<RuleRow> episodes = child.episodes();
                for (int i = 1; i < episodes.size(); i++) {
                    if (step.isWrong(episodes.get(i - 1), episodes.get(i))) {
                        flag.accept(episodes.get(i));
                    }
                }
            });
        }

        /** An episode that is wrong in the light of the next one; the last one has none. */
        public Rule eachEpisodeBeforeAnother(BeforeNext step) {
            return check((child, flag) -> {
                List<RuleRow> episodes = child.episodes();
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
        public Rule eachBeside(
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

        /** A row that starts while an earlier one of the child lasts; one without an end lasts on. */
        public Rule eachOverlap(String table, String start, String end) {
            return at(start, end).check((child, flag) -> {
                boolean isOneOpen = false;
                Day latest = Day.UNKNOWN;
                for (RuleRow row : child.rowsByDay(table, start)) {
                    if (isOneOpen || row.day(start).isBefore(latest)) {
                        flag.accept(row);
                    }
                    isOneOpen |= row.lacks(end);
                    latest = latest.laterOf(row.day(end));
                }
            });
        }

        /** Something that was open in last year's return, and of which no row of this one has the same start. */
        public Rule eachLost(String table, String start, String end) {
            return at(start).check((child, flag) -> {
                boolean isLost = child.rowsOfLastYear(table).stream()
                        .filter(before -> before.lacks(end))
                        .anyMatch(before -> child.rows(table).stream().noneMatch(row -> row.isLike(before, start)));
                List<RuleRow> rows = child.rows(child.rows(table).isEmpty() ? "header" : table);
                if (isLost && !rows.isEmpty()) {
                    flag.accept(rows.get(rows.size() - 1));
                }
            });
        }

        /** Something that goes on, or comes to its end, when the child is no longer in care. */
        public Rule eachOutliving(String table, String start, String end) {
            return at(start, end)
                    .eachRow(
                            table,
                            (row, child) -> row.day(start).isKnown()
                                    && !child.episodes().isEmpty()
                                    && !(row.has(end)
                                            ? child.isInCareOn(row.day(end))
                                            : child.isInCareSince(row.day(start))));
        }

        /** Anything else. */
        public Rule check(Check check) {
            return new Rule(code, meaning, severity, indicators, columns, firstYear, lastYear, difference, check);
        }
    }
}
