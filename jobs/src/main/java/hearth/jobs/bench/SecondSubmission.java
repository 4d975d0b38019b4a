package hearth.jobs.bench;

import hearth.jobs.synthetic.SyntheticEngland;
import hearth.jobs.synthetic.place.CountrySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The first council's files apart from the others', and its newest return as it submits it again: a row less. */
final class SecondSubmission {
    private static final String CHANGED_TABLE = "reviews.csv";

    private SecondSubmission() {}

    static void write(BenchFolder folder, CountrySettings settings) throws IOException {
        String laCode = SyntheticEngland.of(settings).councils().get(0).laCode();
        String year = String.valueOf(settings.lastYear());
        Path sent = folder.landing().resolve(laCode);
        copy(sent, folder.landingOfOne().resolve(laCode));
        Path again = folder.resubmitted().resolve(laCode).resolve(year);
        copy(sent.resolve(year), again);
        List<String> rows = Files.readAllLines(again.resolve(CHANGED_TABLE));
        Files.write(again.resolve(CHANGED_TABLE), rows.subList(0, rows.size() - 1));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target);
            }
        }
    }
}
