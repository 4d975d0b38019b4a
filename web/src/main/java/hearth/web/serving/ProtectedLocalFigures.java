package hearth.web.serving;

import hearth.warehouse.disclosure.LocalDisclosure;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.query.SqlFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** The figures that authorities counted themselves as every reader may see them: {@code shown_mart_local}. */
final class ProtectedLocalFigures {
    private final DeltaTables tables;
    private final SharedFile file;

    ProtectedLocalFigures(DeltaTables tables, SharedFile file) {
        this.tables = tables;
        this.file = file;
    }

    /** Makes {@code shown_mart_local} of {@code received_mart_local}. */
    void write() throws SQLException {
        if (!file.isProtected()) {
            tables.run("CREATE TEMP VIEW shown_mart_local AS SELECT * FROM received_mart_local");
            return;
        }
        tables.run("CREATE TEMP TABLE shown_mart_local AS SELECT * FROM received_mart_local LIMIT 0");
        LocalDisclosure disclosure = new LocalDisclosure(file.sharing().policy());
        List<Percentage> percentages = percentages(file.catalogue());
        tables.append(DeltaTables.TEMPORARY, "main", "shown_mart_local", appender -> {
            for (Percentage percentage : percentages) {
                percentage.append(disclosure, appender);
            }
        });
    }

    private List<Percentage> percentages(Catalogue catalogue) throws SQLException {
        try (Statement statement = tables.connection().createStatement();
                ResultSet rows = statement.executeQuery(SqlFile.text("serving/local-figures-to-protect.sql"))) {
            List<Percentage> percentages = new ArrayList<>();
            while (rows.next()) {
                if (catalogue
                        .indicator(rows.getString(2))
                        .filter(LocalDisclosure::isForOthers)
                        .isPresent()) {
                    percentages.add(new Percentage(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getObject(3, LocalDate.class),
                            rows.getDouble(4),
                            rows.getDouble(5),
                            rows.getString(6)));
                }
            }
            return percentages;
        }
    }

    /** A yearly percentage of another authority; a symbol replaces its counts. */
    private record Percentage(
            String laCode,
            String indicator,
            LocalDate yearEnd,
            double numerator,
            double denominator,
            @Nullable String symbol) {
        void append(LocalDisclosure disclosure, DuckDBAppender appender) throws SQLException {
            Optional<Double> shown = symbol == null ? disclosure.shown(numerator, denominator) : Optional.empty();
            appender.beginRow()
                    .append(laCode)
                    .append(indicator)
                    .append("year")
                    .append(yearEnd)
                    .append("all")
                    .append("all")
                    .append("own figures (rounded)")
                    .append((Double) null)
                    .append((Double) null)
                    .append(shown.orElse(null))
                    .append((Double) null)
                    .append((Double) null)
                    .append(symbol != null ? symbol : shown.isPresent() ? null : Symbol.C.code())
                    .endRow();
        }
    }
}
