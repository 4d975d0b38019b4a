package hearth.jobs.mart;

import hearth.jobs.mart.Aggregate.Gathering;
import hearth.jobs.mart.Compiled.Kind;
import hearth.warehouse.file.UserError;
import hearth.warehouse.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAttribute;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.parser.CatalystSqlParser;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Compiles the SQL of indicators of one cohort: Spark's parser reads it, and what it means is worked out here, row by
 * row, without a query. What is not known here is refused by name.
 */
final class ExpressionCompiler {
    private static final CatalystSqlParser PARSER = new CatalystSqlParser();
    private static final List<String> AGGREGATES = List.of("count", "count_if", "sum", "max", "min", "percentile");

    private final Table table;
    private final ScalarCompiler ofRow = new ScalarCompiler(this::ofRow);
    private final ScalarCompiler ofCell = new ScalarCompiler(this::ofCell);
    private final List<Aggregate> aggregates = new ArrayList<>();
    private final Set<String> columns = new TreeSet<>();
    private final Map<Expression, Integer> positions = new HashMap<>();

    /** @param table the cohort's table, whose columns the SQL names */
    ExpressionCompiler(Table table) {
        this.table = table;
    }

    /** Every aggregate of what was compiled so far, each once. */
    List<Aggregate> aggregates() {
        return List.copyOf(aggregates);
    }

    /** The columns that what was compiled so far reads. */
    Set<String> columns() {
        return Set.copyOf(columns);
    }

    /**
     * A numerator or denominator, worked out from the results of {@link #aggregates} in their order: a number, or null.
     * Fails, naming what it does not know.
     */
    Value figure(String sql) {
        Compiled figure = ofCell.compiled(parsed(sql));
        if (!figure.kind().isNumber() && figure.kind() != Kind.NULL) {
            throw fault("'" + sql + "' is " + figure.kind().words(), "a number");
        }
        return figure.value();
    }

    private static Expression parsed(String sql) {
        try {
            return PARSER.parseExpression(sql);
        } catch (Exception e) {
            // The parser throws a checked exception without declaring it, so Java cannot catch it by name.
            String problem = String.valueOf(e.getMessage())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("");
            throw fault("'" + sql + "' is no SQL: " + problem, "an expression");
        }
    }

    static UserError fault(String what, String expected) {
        return new UserError(what, "", expected, "");
    }

    /** What stands for itself in a condition on a row: a column. */
    private Compiled ofRow(Expression leaf) {
        if (leaf instanceof UnresolvedAttribute attribute) {
            int position = table.columnNames().indexOf(attribute.name());
            if (position < 0) {
                throw fault("there is no column '" + attribute.name() + "'", "a column of " + table.name());
            }
            columns.add(attribute.name());
            return Compiled.of(kind(position), values -> values[position]);
        }
        throw fault(
                "'" + ScalarCompiler.words(leaf) + "' cannot be read",
                "one of " + String.join(", ", ScalarCompiler.FUNCTIONS) + ", within an aggregate");
    }

    private Kind kind(int position) {
        return switch (table.columns().get(position).type()) {
            case TEXT -> Kind.TEXT;
            case INTEGER, LONG -> Kind.WHOLE_NUMBER;
            case NUMBER -> Kind.NUMBER;
            case YES_NO -> Kind.YES_NO;
            case DATE -> Kind.DAY;
            case INSTANT, TEXT_MAP, LONG_MAP ->
                throw fault(
                        "the column '" + table.columns().get(position).name() + "' cannot be counted",
                        "text, a number, a date, true or false");
        };
    }

    /** What stands for itself in a figure: an aggregate of rows. */
    private Compiled ofCell(Expression leaf) {
        if (!(leaf instanceof UnresolvedFunction function) || !AGGREGATES.contains(name(function))) {
            throw fault(
                    "'" + ScalarCompiler.words(leaf) + "' cannot be counted",
                    "one of " + String.join(", ", AGGREGATES) + ", or " + String.join(", ", ScalarCompiler.FUNCTIONS)
                            + " of these");
        }
        int position = positions.computeIfAbsent(function, same -> {
            aggregates.add(aggregate(function));
            return aggregates.size() - 1;
        });
        return Compiled.of(aggregates.get(position).kind(), values -> values[position]);
    }

    static String name(UnresolvedFunction function) {
        return String.join(".", CollectionConverters.asJava(function.nameParts()))
                .toLowerCase(Locale.ROOT);
    }

    private Aggregate aggregate(UnresolvedFunction function) {
        if (function.isDistinct()) {
            throw fault("DISTINCT cannot be counted", "each row once");
        }
        Condition filter = function.filter().isEmpty()
                ? Condition.ALWAYS
                : condition(function.filter().get());
        Expression first = ScalarCompiler.child(function, 0);
        return switch (name(function)) {
            case "count" -> new Aggregate(Gathering.COUNT, Kind.WHOLE_NUMBER, filter, anyValue(first), 0);
            case "count_if" ->
                new Aggregate(Gathering.COUNT, Kind.WHOLE_NUMBER, filter.and(condition(first)), values -> 1, 0);
            case "sum" -> new Aggregate(Gathering.SUM, Kind.WHOLE_NUMBER, filter, wholeNumber(first), 0);
            case "percentile" ->
                new Aggregate(
                        Gathering.PERCENTILE,
                        Kind.NUMBER,
                        filter,
                        wholeNumber(first),
                        share(ScalarCompiler.child(function, 1)));
            default -> extreme(function, filter, ofRow.compiled(first));
        };
    }

    private Condition condition(Expression sql) {
        return ofRow.condition(sql);
    }

    /** What is counted where it is known; {@code count(*)} counts a constant. */
    private Value anyValue(Expression sql) {
        return ofRow.compiled(sql).value();
    }

    private Value wholeNumber(Expression sql) {
        Compiled number = ofRow.compiled(sql);
        if (number.kind() != Kind.WHOLE_NUMBER) {
            throw fault(
                    "'" + ScalarCompiler.words(sql) + "' is " + number.kind().words(), "a whole number");
        }
        return number.value();
    }

    private static double share(Expression sql) {
        if (sql instanceof Literal literal
                && ScalarCompiler.literal(literal).value().of(new Object[0]) instanceof Number share) {
            return share.doubleValue();
        }
        throw fault("'" + ScalarCompiler.words(sql) + "' is no share of the rows", "a number such as 0.5");
    }

    private static Aggregate extreme(UnresolvedFunction function, Condition filter, Compiled of) {
        if (of.kind() != Kind.WHOLE_NUMBER && of.kind() != Kind.DAY) {
            throw fault(
                    "'" + ScalarCompiler.words(function) + "' is of "
                            + of.kind().words(),
                    "a whole number or a date");
        }
        Gathering gathering = name(function).equals("max") ? Gathering.MAX : Gathering.MIN;
        return new Aggregate(gathering, of.kind(), filter, of.value(), 0);
    }
}
