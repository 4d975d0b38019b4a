package hearth.jobs.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Makes up a country of fictional councils: their yearly returns, what DfE would publish of them, and the truth. */
public final class MadeUpEngland {
    private final Settings settings;
    private final Path folder;
    private final List<Council> councils;
    private final PostcodeDirectory directory;

    private MadeUpEngland(Settings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
        this.councils = Councils.of(settings);
        this.directory = PostcodeDirectory.of(councils, settings.seed());
    }

    /**
     * How large the country is and which years it reports; the same settings always make the same bytes.
     *
     * @param authorities 1 to 153
     * @param regions 1 to 9
     * @param firstYear the first collection year, which ends on 31 March of it
     * @param lastYear the last collection year with a year-end return
     * @param extractDate the day of a further extract that holds the year to date
     * @param seed what all random choices follow from
     * @param fewestChildren looked after at any time in a year, by the smallest council
     * @param mostChildren looked after at any time in a year, by the largest council
     */
    public record Settings(
            int authorities,
            int regions,
            int firstYear,
            int lastYear,
            Optional<LocalDate> extractDate,
            long seed,
            int fewestChildren,
            int mostChildren) {
        public Settings {
            within("authorities", authorities, 1, 153);
            within("regions", regions, 1, 9);
            within("firstYear", firstYear, 2017, lastYear);
            within("fewestChildren", fewestChildren, 1, mostChildren);
        }

        /** 24 councils in 4 regions, collection years 2020 to 2025 and an extract of 30 September 2025. */
        public static Settings demo() {
            return new Settings(24, 4, 2020, 2025, Optional.of(LocalDate.of(2025, 9, 30)), 903, 120, 600);
        }

        /** 153 councils in 9 regions, collection years 2018 to 2025: as many files as the real country sends. */
        public static Settings national() {
            return new Settings(153, 9, 2018, 2025, Optional.empty(), 903, 95, 740);
        }

        private static void within(String name, int value, int lowest, int highest) {
            if (value < lowest || value > highest) {
                throw new IllegalArgumentException(
                        "%s must be from %d to %d, not %d".formatted(name, lowest, highest, value));
            }
        }
    }

    /**
     * What was written.
     *
     * @param files number of files in the landing folder
     * @param rows rows in them, header rows apart
     * @param children children who appear in any of them, each counted once per council
     */
    public record Summary(int files, long rows, long children) {}

    /** Writes the whole country below the folder, over what may be there; two cores do two councils at a time. */
    public static Summary write(Settings settings, Path folder) throws IOException {
        return new MadeUpEngland(settings, folder).write();
    }

    /** The lives of one council, as the returns, the truth and the published figures are made from. */
    static List<Life> lives(Settings settings, int council) {
        return new MadeUpEngland(settings, Path.of("")).simulate(council).lives();
    }

    private Summary write() throws IOException {
        Files.createDirectories(folder);
        directory.write(folder.resolve("postcodes.csv"));
        List<Written> written =
                councils.parallelStream().map(this::writeCouncil).toList();
        List<AuthorityYear> years = new ArrayList<>();
        written.forEach(each -> years.addAll(each.years()));
        truth(years);
        PublishedWriter.write(settings, councils, years, folder.resolve("published"));
        NeighbourWriter.write(councils, folder.resolve("published"));
        int returns = councils.size() * windows().size();
        return new Summary(
                returns * ReturnWriter.tableCount(),
                written.stream().mapToLong(Written::rows).sum(),
                written.stream().mapToLong(Written::children).sum());
    }

    /** What became of one council. */
    private record Written(List<AuthorityYear> years, long rows, long children) {}

    /** One council's children and what is left of its random stream. */
    private record Simulated(List<Life> lives, Chance chance) {}

    private Simulated simulate(int index) {
        Chance chance = Chance.of(settings.seed(), index);
        List<Window> windows = windows();
        LocalDate from = windows.get(0).start();
        LocalDate until = windows.get(windows.size() - 1).end();
        return new Simulated(LifeSimulation.of(councils.get(index), directory, from, until, chance), chance);
    }

    private Written writeCouncil(Council council) {
        try {
            Simulated simulated = simulate(council.index());
            List<AuthorityYear> years = new ArrayList<>();
            Set<String> children = new HashSet<>();
            long rows = 0;
            for (Window window : windows()) {
                AuthorityReturn answer = AuthorityReturn.of(council, window, simulated.lives(), simulated.chance());
                answer.children()
                        .forEach(child -> children.add(child.life().person().id()));
                rows += ReturnWriter.write(answer, returnFolder(council, window));
                if (wholeYear(window)) {
                    years.add(new AuthorityYear(
                            council,
                            window.collectionYear(),
                            TruthCounter.count(answer, directory),
                            PublishedCounter.count(answer)));
                }
            }
            return new Written(years, rows, children.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Window> windows() {
        List<Window> windows = new ArrayList<>();
        for (int year = settings.firstYear(); year <= settings.lastYear(); year++) {
            windows.add(Window.ofYear(year));
        }
        settings.extractDate().map(Window::toDate).ifPresent(windows::add);
        return windows;
    }

    private static boolean wholeYear(Window window) {
        return window.equals(Window.ofYear(window.collectionYear()));
    }

    private Path returnFolder(Council council, Window window) {
        String name = wholeYear(window)
                ? String.valueOf(window.collectionYear())
                : window.end().toString();
        return folder.resolve("landing").resolve(council.laCode()).resolve(name);
    }

    private void truth(List<AuthorityYear> years) throws IOException {
        CsvFile csv = CsvFile.withHeader("la_code,year_ending,indicator,numerator,denominator");
        for (AuthorityYear year : years) {
            for (Map.Entry<String, Count> indicator : year.indicators().entrySet()) {
                csv.add(year.council().laCode())
                        .add(year.year())
                        .add(indicator.getKey())
                        .add(indicator.getValue().numerator());
                OptionalLong denominator = indicator.getValue().denominator();
                denominator.ifPresentOrElse(csv::add, csv::blank);
                csv.endRow();
            }
        }
        csv.write(folder.resolve("truth.csv"));
    }
}
