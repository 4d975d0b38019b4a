package hearth.jobs.mart;

import hearth.jobs.mart.Compiled.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.expressions.Add;
import org.apache.spark.sql.catalyst.expressions.And;
import org.apache.spark.sql.catalyst.expressions.BinaryComparison;
import org.apache.spark.sql.catalyst.expressions.EqualTo;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.GreaterThan;
import org.apache.spark.sql.catalyst.expressions.GreaterThanOrEqual;
import org.apache.spark.sql.catalyst.expressions.In;
import org.apache.spark.sql.catalyst.expressions.IsNotNull;
import org.apache.spark.sql.catalyst.expressions.IsNull;
import org.apache.spark.sql.catalyst.expressions.LessThan;
import org.apache.spark.sql.catalyst.expressions.LessThanOrEqual;
import org.apache.spark.sql.catalyst.expressions.Like;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.Multiply;
import org.apache.spark.sql.catalyst.expressions.Not;
import org.apache.spark.sql.catalyst.expressions.Or;
import org.apache.spark.sql.catalyst.expressions.Subtract;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Compiles what SQL can say of values, be they of a row or of a cell.
 *
 * @param leaf compiles what is neither an operator, a literal nor one of {@link #FUNCTIONS}
 */
record ScalarCompiler(Function<Expression, Compiled> leaf) {
    /** The functions that may be used on values; operators besides are comparisons, arithmetic, AND, OR, NOT, IN, LIKE. */
    static final List<String> FUNCTIONS = List.of("if", "coalesce", "greatest", "left", "between");

    Compiled compiled(Expression sql) {
        if (sql instanceof Literal literal) {
            return literal(literal);
        }
        if (sql instanceof Add || sql instanceof Subtract || sql instanceof Multiply) {
            return arithmetic(sql);
        }
        if (sql instanceof UnresolvedFunction function && FUNCTIONS.contains(ExpressionCompiler.name(function))) {
            return function(function);
        }
        return isCondition(sql) ? Compiled.of(connected(sql)) : leaf.apply(sql);
    }

    /** Something that is true or false. */
    Condition condition(Expression sql) {
        Compiled compiled = compiled(sql);
        if (compiled.kind() != Kind.YES_NO) {
            throw ExpressionCompiler.fault(
                    "'" + words(sql) + "' is " + compiled.kind().words(), "a condition");
        }
        return compiled.condition();
    }

    private static boolean isCondition(Expression sql) {
        return sql instanceof And
                || sql instanceof Or
                || sql instanceof Not
                || sql instanceof IsNull
                || sql instanceof IsNotNull
                || sql instanceof In
                || sql instanceof Like
                || sql instanceof BinaryComparison;
    }

    private Condition connected(Expression sql) {
        if (sql instanceof And and) {
            return condition(and.left()).and(condition(and.right()));
        }
        if (sql instanceof Or or) {
            return condition(or.left()).or(condition(or.right()));
        }
        if (sql instanceof Not not) {
            return condition(not.child()).negated();
        }
        if (sql instanceof IsNull isNull) {
            return Condition.known(compiled(isNull.child()).value()).negated();
        }
        if (sql instanceof IsNotNull isNotNull) {
            return Condition.known(compiled(isNotNull.child()).value());
        }
        if (sql instanceof In in) {
            return CollectionConverters.asJava(in.list()).stream()
                    .map(one -> comparison(in, in.value(), one, order -> order == 0))
                    .reduce(Condition::or)
                    .orElseThrow();
        }
        return sql instanceof Like like ? like(like) : comparison(sql, child(sql, 0), child(sql, 1), holds(sql));
    }

    private static IntPredicate holds(Expression sql) {
        if (sql instanceof EqualTo) {
            return order -> order == 0;
        }
        if (sql instanceof LessThan) {
            return order -> order < 0;
        }
        if (sql instanceof LessThanOrEqual) {
            return order -> order <= 0;
        }
        if (sql instanceof GreaterThan) {
            return order -> order > 0;
        }
        if (sql instanceof GreaterThanOrEqual) {
            return order -> order >= 0;
        }
        throw ExpressionCompiler.fault(
                "'" + words(sql) + "' compares in a way that is not known", "=, <>, <, <=, > or >=");
    }

    private Condition comparison(Expression sql, Expression left, Expression right, IntPredicate holds) {
        Compiled one = compiled(left);
        Compiled other = compiled(right);
        if (!one.kind().isComparableWith(other.kind())) {
            throw ExpressionCompiler.fault(
                    "'%s' compares %s with %s"
                            .formatted(
                                    words(sql), one.kind().words(), other.kind().words()),
                    "two values of one kind");
        }
        return new Comparison(one.value(), other.value(), holds);
    }

    private Condition like(Like like) {
        Value text = compiled(like.left()).value();
        if (!(compiled(like.right()).value().of(new Object[0]) instanceof String pattern)) {
            throw ExpressionCompiler.fault("'" + words(like) + "' has no pattern", "text such as 'X%'");
        }
        Pattern regex = Pattern.compile(
                Pattern.quote(pattern).replace("%", "\\E.*\\Q").replace("_", "\\E.\\Q"), Pattern.DOTALL);
        return Condition.of(values -> {
            Object found = text.of(values);
            return found == null ? null : regex.matcher((String) found).matches();
        });
    }

    private Compiled function(UnresolvedFunction function) {
        return switch (ExpressionCompiler.name(function)) {
            case "if" ->
                either(condition(child(function, 0)), compiled(child(function, 1)), compiled(child(function, 2)));
            case "coalesce" -> firstKnown(function);
            case "greatest" -> greatest(function);
            case "left" -> left(function);
            default -> between(function);
        };
    }

    private static Compiled either(Condition condition, Compiled yes, Compiled no) {
        Value value = values -> (condition.isTrue(values) ? yes : no).value().of(values);
        return Compiled.of(yes.kind() == Kind.NULL ? no.kind() : yes.kind(), value);
    }

    private Compiled firstKnown(UnresolvedFunction function) {
        List<Compiled> parts = parts(function);
        Value[] each = values(parts);
        return Compiled.of(parts.get(0).kind(), values -> {
            for (Value one : each) {
                Object found = one.of(values);
                if (found != null) {
                    return found;
                }
            }
            return null;
        });
    }

    /** The greatest of the values that are known. */
    private Compiled greatest(UnresolvedFunction function) {
        List<Compiled> parts = parts(function);
        Value[] each = values(parts);
        return Compiled.of(parts.get(0).kind(), values -> {
            Object greatest = null;
            for (Value one : each) {
                Object found = one.of(values);
                if (found != null && (greatest == null || Comparison.compare(found, greatest) > 0)) {
                    greatest = found;
                }
            }
            return greatest;
        });
    }

    private Compiled left(UnresolvedFunction function) {
        Value text = compiled(child(function, 0)).value();
        Value length = compiled(child(function, 1)).value();
        return Compiled.of(Kind.TEXT, values -> {
            String whole = (String) text.of(values);
            Number wanted = (Number) length.of(values);
            return whole == null || wanted == null
                    ? null
                    : whole.substring(0, Math.min(whole.length(), Math.max(0, wanted.intValue())));
        });
    }

    private Compiled between(UnresolvedFunction function) {
        Expression value = child(function, 0);
        return Compiled.of(comparison(function, value, child(function, 1), order -> order >= 0)
                .and(comparison(function, value, child(function, 2), order -> order <= 0)));
    }

    private List<Compiled> parts(UnresolvedFunction function) {
        List<Compiled> parts = new ArrayList<>();
        CollectionConverters.asJava(function.arguments()).forEach(part -> parts.add(compiled(part)));
        if (!parts.stream()
                .allMatch(part -> part.kind().isComparableWith(parts.get(0).kind()))) {
            throw ExpressionCompiler.fault(
                    "'" + words(function) + "' is of values of several kinds", "values of one kind");
        }
        return parts;
    }

    private static Value[] values(List<Compiled> parts) {
        return parts.stream().map(Compiled::value).toArray(Value[]::new);
    }

    private Compiled arithmetic(Expression sql) {
        Compiled left = compiled(child(sql, 0));
        Compiled right = compiled(child(sql, 1));
        if (!left.kind().isNumber() || !right.kind().isNumber()) {
            throw ExpressionCompiler.fault("'" + words(sql) + "' is no sum of numbers", "two numbers");
        }
        Kind kind = left.kind() == right.kind() ? left.kind() : Kind.NUMBER;
        return Compiled.of(kind, values -> {
            Object one = left.value().of(values);
            Object other = right.value().of(values);
            return one == null || other == null ? null : calculated(sql, (Number) one, (Number) other);
        });
    }

    private static Number calculated(Expression sql, Number one, Number other) {
        if (Comparison.isWhole(one) && Comparison.isWhole(other)) {
            long left = one.longValue();
            long right = other.longValue();
            return sql instanceof Add
                    ? Math.addExact(left, right)
                    : sql instanceof Subtract ? Math.subtractExact(left, right) : Math.multiplyExact(left, right);
        }
        if (one instanceof Double || other instanceof Double) {
            double left = one.doubleValue();
            double right = other.doubleValue();
            return sql instanceof Add ? left + right : sql instanceof Subtract ? left - right : left * right;
        }
        BigDecimal left = Comparison.decimal(one);
        BigDecimal right = Comparison.decimal(other);
        return sql instanceof Add
                ? left.add(right)
                : sql instanceof Subtract ? left.subtract(right) : left.multiply(right);
    }

    static Compiled literal(Literal literal) {
        @Nullable Object value = literal.value();
        if (value == null) {
            return Compiled.of(Kind.NULL, values -> null);
        }
        if (value instanceof UTF8String text) {
            return constant(Kind.TEXT, text.toString());
        }
        if (literal.dataType().equals(DataTypes.DateType)) {
            return constant(Kind.DAY, LocalDate.ofEpochDay((Integer) value));
        }
        if (literal.dataType() instanceof DecimalType) {
            return constant(Kind.NUMBER, ((org.apache.spark.sql.types.Decimal) value).toJavaBigDecimal());
        }
        if (value instanceof Integer || value instanceof Long) {
            return constant(Kind.WHOLE_NUMBER, value);
        }
        if (value instanceof Double) {
            return constant(Kind.NUMBER, value);
        }
        if (value instanceof Boolean) {
            return constant(Kind.YES_NO, value);
        }
        throw ExpressionCompiler.fault(
                "'" + words(literal) + "' cannot be read", "text, a number, a date, true or false");
    }

    private static Compiled constant(Kind kind, Object value) {
        return Compiled.of(kind, values -> value);
    }

    /** A part of an expression; fails where it has fewer. */
    static Expression child(Expression sql, int position) {
        if (position >= sql.children().size()) {
            throw ExpressionCompiler.fault("'" + words(sql) + "' is not complete", (position + 1) + " values");
        }
        return sql.children().apply(position);
    }

    static String words(Expression sql) {
        return sql.toString().replaceAll("(?<![\\w'])'(?=\\w)", "");
    }
}
