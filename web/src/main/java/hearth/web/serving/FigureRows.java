package hearth.web.serving;

import hearth.warehouse.disclosure.ExtractFigure;
import hearth.warehouse.disclosure.Series;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/**
 * Figures as rows that queries read from {@code figure_rows(la_code)}: written into its columns, which takes a third of the
 * time that appending row by row does. What a figure is of is a {@link FigureCode}, with a flag for whether it has numbers.
 */
final class FigureRows implements DuckDBTableFunction<FigureRows.Cursor, String, String> {
    private static final String NAME = "figure_rows";

    private final Numbered<Series> series;
    private final Numbered<String> releases;
    private final Map<String, List<ExtractFigure>> offered = new ConcurrentHashMap<>();

    FigureRows(Numbered<Series> series, Numbered<String> releases) {
        this.series = series;
        this.releases = releases;
    }

    /** The figures that one query reads, and how far it is. */
    static final class Cursor {
        private final String laCode;
        private final List<ExtractFigure> figures;
        private int next;

        private Cursor(String laCode, List<ExtractFigure> figures) {
            this.laCode = laCode;
            this.figures = figures;
        }

        private List<ExtractFigure> next(long atMost) {
            List<ExtractFigure> now = figures.subList(next, (int) Math.min(figures.size(), next + atMost));
            next += now.size();
            return now;
        }
    }

    /** Lets queries over all connections to a database read them. */
    void register(Connection connection) throws SQLException {
        try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
            builder.withName(NAME)
                    .withParameter(DuckDBColumnType.VARCHAR)
                    .withFunction(this)
                    .register(connection);
        }
    }

    /** Has the next query for an authority's figures read these, once. */
    void offer(String laCode, List<ExtractFigure> figures) {
        offered.put(laCode, figures);
    }

    @Override
    public Cursor bind(DuckDBTableFunctionBindInfo query) {
        String laCode = query.getParameter(0).getString();
        List<ExtractFigure> figures = Objects.requireNonNull(offered.get(laCode), laCode);
        query.addResultColumn("code", DuckDBColumnType.BIGINT)
                .addResultColumn("numerator", DuckDBColumnType.DOUBLE)
                .addResultColumn("denominator", DuckDBColumnType.DOUBLE)
                .addResultColumn("value", DuckDBColumnType.DOUBLE)
                .addResultColumn("lower", DuckDBColumnType.DOUBLE)
                .addResultColumn("upper", DuckDBColumnType.DOUBLE)
                .addResultColumn("symbol", DuckDBColumnType.VARCHAR)
                .setCardinality(figures.size(), true);
        return new Cursor(laCode, figures);
    }

    @Override
    public String init(DuckDBTableFunctionInitInfo query) {
        query.setMaxThreads(1);
        offered.remove(query.<Cursor>getBindData().laCode);
        return NAME;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo query, DuckDBDataChunkWriter rows) {
        List<ExtractFigure> now = query.<Cursor>getBindData().next(rows.capacity());
        DuckDBWritableVector code = rows.vector(0);
        DuckDBWritableVector numerator = rows.vector(1);
        DuckDBWritableVector denominator = rows.vector(2);
        DuckDBWritableVector value = rows.vector(3);
        DuckDBWritableVector lower = rows.vector(4);
        DuckDBWritableVector upper = rows.vector(5);
        @Nullable String[] symbols = new @Nullable String[now.size()];
        for (int row = 0; row < now.size(); row++) {
            ExtractFigure figure = now.get(row);
            boolean hasNumbers = hasNumbers(figure);
            code.setLong(row, code(figure, hasNumbers));
            if (hasNumbers) {
                set(numerator, row, figure.numerator());
                set(denominator, row, figure.denominator());
                set(value, row, figure.value());
                set(lower, row, figure.lower());
                set(upper, row, figure.upper());
            }
            symbols[row] = figure.symbol();
        }
        rows.vector(6).setStrings(0, symbols);
        return now.size();
    }

    private long code(ExtractFigure figure, boolean hasNumbers) {
        return FigureCode.of(
                series.number(figure.series()),
                releases.number(figure.sourceRelease()),
                (int) figure.periodEnd().toEpochDay(),
                hasNumbers ? 1 : 0);
    }

    /** What is suppressed has none, which is more than half of all. */
    private static boolean hasNumbers(ExtractFigure figure) {
        return figure.numerator() != null || figure.denominator() != null || figure.value() != null;
    }

    private static void set(DuckDBWritableVector column, int row, @Nullable Double value) {
        if (value == null) {
            column.setNull(row);
        } else {
            column.setDouble(row, value);
        }
    }
}
