package hearth.jobs.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Adds figure, interval and symbol to rows of numerators and denominators; a median moves to the figure. */
final class Figures {
    private static final StructType FIGURE = new StructType()
            .add("numerator", DataTypes.DoubleType)
            .add("value", DataTypes.DoubleType)
            .add("lower", DataTypes.DoubleType)
            .add("upper", DataTypes.DoubleType)
            .add("symbol", DataTypes.StringType);

    private Figures() {}

    /** Rows with {@code unit, numerator, denominator} get {@code value, lower, upper, symbol}. */
    static Dataset<Row> added(Dataset<Row> rows) {
        UDF3<String, @Nullable Double, @Nullable Double, Row> figure = Figures::figure;
        return rows.withColumn("figure", udf(figure, FIGURE).apply(col("unit"), col("numerator"), col("denominator")))
                .withColumn("numerator", col("figure.numerator"))
                .withColumn("value", col("figure.value"))
                .withColumn("lower", col("figure.lower"))
                .withColumn("upper", col("figure.upper"))
                .withColumn("symbol", col("figure.symbol"));
    }

    /** A figure with its interval, or the symbol that says why there is none: nothing to divide by, or not known. */
    static Row figure(String unitName, @Nullable Double numerator, @Nullable Double denominator) {
        Unit unit = Unit.valueOf(unitName);
        if (unit == Unit.MEDIAN_DAYS) {
            return median(numerator, denominator);
        }
        if (numerator == null || (unit != Unit.COUNT && denominator == null)) {
            return withoutFigure(numerator, Symbol.X);
        }
        double outOf = denominator == null ? 0 : denominator;
        Optional<Double> value = unit.figure(numerator, outOf);
        if (value.isEmpty()) {
            return withoutFigure(numerator, Symbol.Z);
        }
        Optional<Interval> interval = unit.interval(numerator, outOf);
        return RowFactory.create(
                numerator,
                value.get(),
                interval.map(Interval::lower).orElse(null),
                interval.map(Interval::upper).orElse(null),
                null);
    }

    private static Row median(@Nullable Double median, @Nullable Double denominator) {
        if (median == null) {
            return withoutFigure(null, Symbol.X);
        }
        return denominator == null || denominator == 0
                ? withoutFigure(null, Symbol.Z)
                : RowFactory.create(null, median, null, null, null);
    }

    private static Row withoutFigure(@Nullable Double numerator, Symbol symbol) {
        return RowFactory.create(numerator, null, null, null, symbol.code());
    }
}
