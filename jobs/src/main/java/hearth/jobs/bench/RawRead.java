package hearth.jobs.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The yardstick of the machine that day: DuckDB reads the same files and writes them as Parquet, a table each, without a
 * look at what is in them.
 */
record RawRead(HearthScript script, BenchFolder folder) implements Step {

    @Override
    public String what() {
        return "The same files by DuckDB, to Parquet, unlooked at";
    }

    @Override
    public List<Measurement> measure() throws Exception {
        Path out = Files.createDirectories(folder.root().resolve("raw"));
        Timing timing = script.runJava(RawRead.class.getName(), folder.landing().toString(), out.toString())
                .timing();
        return List.of(Measurement.of(what(), timing, "the yardstick of this machine"));
    }

    /** Runs in a process of its own, with the app's DuckDB. */
    public static void main(String... folders) throws Exception {
        Path landing = Path.of(folders[0]);
        TreeSet<String> tables = new TreeSet<>();
        try (Stream<Path> files = Files.find(landing, 3, (file, attributes) -> attributes.isRegularFile())) {
            files.forEach(file -> tables.add(file.getFileName().toString().replace(".csv", "")));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                copy(statement, landing, table, Path.of(folders[1]));
            }
        }
    }

    private static void copy(Statement statement, Path landing, String table, Path out) throws SQLException {
        String select =
                "SELECT * FROM read_csv('%s/*/*/%s.csv', all_varchar = true, union_by_name = true, filename = true)"
                        .formatted(landing, table);
        statement.execute("COPY (" + select + ") TO '" + out.resolve(table) + ".parquet'");
    }
}
