package hearth.web.serving;

import hearth.warehouse.disclosure.ExtractFigure;
import hearth.warehouse.disclosure.ExtractFigure.Published;
import hearth.warehouse.disclosure.Series;
import hearth.warehouse.table.Table;
import hearth.web.query.SqlFile;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/** Reads authorities' figures from extracts over a connection, as disclosure control needs them. */
final class ReceivedFigures {
    private static final Table FIGURES = Table.named(SharedFile.EXTRACT_FIGURES);

    /** By the flags of their code. */
    private static final List<Published> PUBLISHED =
            List.of(Published.NONE, new Published(true, false), new Published(false, true), new Published(true, true));

    /** The objects of the numbers that most counts are: one each, not millions. */
    private static final List<Double> WHOLE =
            IntStream.range(0, 2000).mapToObj(Double::valueOf).toList();

    private final DeltaTables tables;
    private final Numbered<Series> series;
    private final Numbered<String> releases;
    private final @Nullable LocalDate[] days = new @Nullable LocalDate[FigureCode.DAYS];

    ReceivedFigures(DeltaTables tables, Numbered<Series> series, Numbered<String> releases) {
        this.tables = tables;
        this.series = series;
        this.releases = releases;
    }

    /**
     * The figures in the files of each part, without their intervals, which what is shown does not rest on. Parts may have
     * files in common, as after a roll back.
     */
    List<List<ExtractFigure>> of(List<List<DeltaFile>> parts) throws SQLException {
        tables.read(FIGURES, parts.stream().flatMap(List::stream).distinct().toList());
        tables.run("CREATE OR REPLACE TEMP TABLE figure_file (part INTEGER, path TEXT, la_code TEXT)");
        tables.append(DeltaTables.TEMPORARY, "main", "figure_file", appender -> {
            for (int part = 0; part < parts.size(); part++) {
                for (DeltaFile file : parts.get(part)) {
                    appender.beginRow()
                            .append(part)
                            .append(file.path())
                            .append(DeltaTables.partition(FIGURES, file))
                            .endRow();
                }
            }
        });
        List<List<ExtractFigure>> figures = new ArrayList<>();
        parts.forEach(part -> figures.add(new ArrayList<>()));
        try (PreparedStatement query =
                        tables.connection().prepareStatement(SqlFile.text("serving/figures-to-protect.sql"));
                DuckDBChunkedResult result =
                        query.unwrap(DuckDBPreparedStatement.class).query()) {
            while (result.nextChunk()) {
                add(result.chunk(), figures);
            }
        }
        return figures;
    }

    private void add(DuckDBDataChunkReader rows, List<List<ExtractFigure>> figures) {
        DuckDBReadableVector codes = rows.vector(0);
        DuckDBReadableVector numerator = rows.vector(1);
        DuckDBReadableVector denominator = rows.vector(2);
        DuckDBReadableVector value = rows.vector(3);
        DuckDBReadableVector symbol = rows.vector(4);
        for (long row = 0; row < rows.rowCount(); row++) {
            long code = codes.getLong(row);
            Series known = series.thing(FigureCode.series(code));
            if (known != null) {
                figures.get(FigureCode.part(code))
                        .add(new ExtractFigure(
                                known,
                                day(FigureCode.day(code)),
                                Objects.requireNonNull(releases.thing(FigureCode.release(code))),
                                number(numerator, row),
                                number(denominator, row),
                                number(value, row),
                                null,
                                null,
                                symbol.isNull(row) ? null : symbol.getString(row),
                                PUBLISHED.get(FigureCode.flags(code))));
            }
        }
    }

    private LocalDate day(int number) {
        LocalDate known = days[number];
        if (known == null) {
            known = LocalDate.ofEpochDay(number);
            days[number] = known;
        }
        return known;
    }

    private static @Nullable Double number(DuckDBReadableVector column, long row) {
        double number = column.getDouble(row, Double.NaN);
        int whole = (int) number;
        if (whole == number && whole >= 0 && whole < WHOLE.size()) {
            return WHOLE.get(whole);
        }
        return Double.isNaN(number) ? null : number;
    }
}
