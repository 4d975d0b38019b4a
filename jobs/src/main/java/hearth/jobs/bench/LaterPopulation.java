package hearth.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The child population as a later estimate has it: a child more everywhere, so that every rate is another. */
final class LaterPopulation {
    private static final String FILE = "ons_mid-year_population_estimates";

    private LaterPopulation() {}

    static void write(BenchFolder folder) throws IOException {
        try (Stream<Path> published = Files.list(folder.published())) {
            Path estimates = published
                    .filter(file -> file.getFileName().toString().startsWith(FILE))
                    .findFirst()
                    .orElseThrow();
            List<String> rows = Files.readAllLines(estimates).stream()
                    .map(LaterPopulation::withOneMore)
                    .toList();
            Files.write(
                    Files.createDirectories(folder.laterPopulation())
                            .resolve(estimates.getFileName().toString()),
                    rows);
        }
    }

    /** The last column has the number. */
    private static String withOneMore(String row) {
        int comma = row.lastIndexOf(',') + 1;
        String number = row.substring(comma);
        return number.matches("\\d+") ? row.substring(0, comma) + (Long.parseLong(number) + 1) : row;
    }
}
