package hearth.jobs.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A country of fictional councils: the lives of their children, their yearly returns and what DfE would publish. */
public final class MadeUpEngland {
    private final CountrySettings settings;
    private final List<Council> councils;
    private final PostcodeDirectory directory;

    private MadeUpEngland(CountrySettings settings) {
        this.settings = settings;
        this.councils = Councils.of(settings);
        this.directory = PostcodeDirectory.of(councils, settings.seed());
    }

    /** The same settings always make the same country. */
    public static MadeUpEngland of(CountrySettings settings) {
        return new MadeUpEngland(settings);
    }

    /**
     * What was written.
     *
     * @param files number of files in the landing folder
     * @param rows rows in them, header rows apart
     * @param children children who appear in any of them, each counted once per council
     */
    public record Summary(int files, long rows, long children) {}

    public List<Council> councils() {
        return councils;
    }

    public PostcodeDirectory postcodes() {
        return directory;
    }

    /** Everything that one council will ever record about its children. */
    public List<Life> lives(Council council) {
        return simulate(council).lives();
    }

    /** The returns of one council, oldest first. */
    public List<AuthorityReturn> returns(Council council) {
        Simulated simulated = simulate(council);
        return windows().stream()
                .map(window -> AuthorityReturn.of(council, window, simulated.lives(), simulated.chance()))
                .toList();
    }

    /** Writes the whole country below the folder, over what may be there; two cores do two councils at a time. */
    public Summary write(Path folder) throws IOException {
        Files.createDirectories(folder);
        directory.write(folder.resolve("postcodes.csv"));
        List<Written> written = councils.parallelStream()
                .map(council -> writeCouncil(council, folder.resolve("landing")))
                .toList();
        List<AuthorityYear> years =
                written.stream().flatMap(council -> council.years().stream()).toList();
        PublishedWriter.write(settings, councils, years, folder.resolve("published"));
        NeighbourWriter.write(councils, folder.resolve("published"));
        return new Summary(
                councils.size() * windows().size() * ReturnWriter.tableCount(),
                written.stream().mapToLong(Written::rows).sum(),
                written.stream().mapToLong(Written::children).sum());
    }

    /** What became of one council. */
    private record Written(List<AuthorityYear> years, long rows, long children) {}

    /** One council's children and what is left of its random stream. */
    private record Simulated(List<Life> lives, Chance chance) {}

    private Simulated simulate(Council council) {
        Chance chance = Chance.of(settings.seed(), council.index());
        List<Window> windows = windows();
        LocalDate from = windows.get(0).start();
        LocalDate until = windows.get(windows.size() - 1).end();
        return new Simulated(LifeSimulation.of(council, directory, from, until, chance), chance);
    }

    private Written writeCouncil(Council council, Path landing) {
        try {
            List<AuthorityYear> years = new ArrayList<>();
            Set<String> children = new HashSet<>();
            long rows = 0;
            for (AuthorityReturn answer : returns(council)) {
                answer.children()
                        .forEach(child -> children.add(child.life().person().id()));
                rows += ReturnWriter.write(
                        answer,
                        landing.resolve(council.laCode())
                                .resolve(answer.window().name()));
                if (answer.window().isWholeYear()) {
                    years.add(new AuthorityYear(
                            council, answer.window().collectionYear(), PublishedCounter.count(answer)));
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
}
