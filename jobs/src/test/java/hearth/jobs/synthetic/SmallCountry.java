package hearth.jobs.synthetic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.jobs.synthetic.life.Life;
import hearth.jobs.synthetic.place.CountrySettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A country small enough to be simulated many times, and how its files are read back. */
public final class SmallCountry {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private SmallCountry() {}

    public static CountrySettings settings(long seed) {
        return new CountrySettings(12, 3, 2018, 2025, Optional.of(LocalDate.of(2025, 9, 30)), seed, 60, 300);
    }

    public static List<Life> lives(long seed, int council) {
        SyntheticEngland england = SyntheticEngland.of(settings(seed));
        return england.lives(england.councils().get(council));
    }

    public static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path table(Path country, String laCode, int year, String table) {
        return country.resolve("landing")
                .resolve(laCode)
                .resolve(String.valueOf(year))
                .resolve(table + ".csv");
    }

    public static Stream<String> laCodes() {
        return Stream.iterate(501, code -> code + 1).limit(12).map(String::valueOf);
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }
}
