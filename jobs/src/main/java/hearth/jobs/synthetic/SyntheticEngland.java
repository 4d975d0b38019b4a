package hearth.jobs.synthetic;

import hearth.jobs.synthetic.life.Life;
import hearth.jobs.synthetic.life.LifeSimulation;
import hearth.jobs.synthetic.life.ReturnPeriod;
import hearth.jobs.synthetic.local.LocalWriter;
import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.place.Councils;
import hearth.jobs.synthetic.place.CountrySettings;
import hearth.jobs.synthetic.place.SimulatedPostcodes;
import hearth.jobs.synthetic.published.AuthorityYear;
import hearth.jobs.synthetic.published.NeighbourWriter;
import hearth.jobs.synthetic.published.PublishedCounter;
import hearth.jobs.synthetic.published.PublishedWriter;
import hearth.jobs.synthetic.random.Randomness;
import hearth.jobs.synthetic.returns.AuthorityReturn;
import hearth.jobs.synthetic.returns.PostcodeWriter;
import hearth.jobs.synthetic.returns.ReturnWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A country of fictional councils: the lives of their children, their yearly returns and what DfE would publish. */
public final class SyntheticEngland {
    private static final int WITH_LOCAL_FIGURES = 8;
    /** Of so many councils one has taken its first return from the whole of its records. */
    private static final int ONE_IN_HAS_EARLIER_EPISODES = 3;

    private final CountrySettings settings;
    private final List<Council> councils;
    private final SimulatedPostcodes postcodes;

    private SyntheticEngland(CountrySettings settings) {
        this.settings = settings;
        this.councils = Councils.of(settings);
        this.postcodes = SimulatedPostcodes.of(councils, settings.seed());
    }

    /** The same settings always make the same country. */
    public static SyntheticEngland of(CountrySettings settings) {
        return new SyntheticEngland(settings);
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

    public SimulatedPostcodes postcodes() {
        return postcodes;
    }

    /** Everything that one council will ever record about its children. */
    public List<Life> lives(Council council) {
        return simulate(council).lives();
    }

    /** The returns of one council, oldest first. */
    public List<AuthorityReturn> returns(Council council) {
        Simulated simulated = simulate(council);
        List<AuthorityReturn> returns = returnPeriods().stream()
                .map(returnPeriod -> AuthorityReturn.of(council, returnPeriod, simulated.lives(), simulated.random()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (council.index() % ONE_IN_HAS_EARLIER_EPISODES == 0) {
            returns.set(0, returns.get(0).withEarlierEpisodes());
        }
        return returns;
    }

    /** Writes the whole country below the folder, over what may be there; two cores do two councils at a time. */
    public Summary write(Path folder) throws IOException {
        Files.createDirectories(folder);
        PostcodeWriter.write(postcodes, folder.resolve("postcodes.csv"));
        List<Written> written = councils.parallelStream()
                .map(council -> writeCouncil(council, folder.resolve("landing")))
                .toList();
        List<AuthorityYear> years =
                written.stream().flatMap(council -> council.years().stream()).toList();
        PublishedWriter.write(settings, councils, years, folder.resolve("published"));
        NeighbourWriter.write(councils, folder.resolve("published"));
        LocalWriter.write(settings, councils.stream().limit(WITH_LOCAL_FIGURES).toList(), folder.resolve("local"));
        return new Summary(
                councils.size() * returnPeriods().size() * ReturnWriter.tableCount(),
                written.stream().mapToLong(Written::rows).sum(),
                written.stream().mapToLong(Written::children).sum());
    }

    /** What became of one council. */
    private record Written(List<AuthorityYear> years, long rows, long children) {}

    /** One council's children and what is left of its random stream. */
    private record Simulated(List<Life> lives, Randomness random) {}

    private Simulated simulate(Council council) {
        Randomness random = Randomness.of(settings.seed(), council.index());
        List<ReturnPeriod> returnPeriods = returnPeriods();
        LocalDate from = returnPeriods.get(0).start();
        LocalDate until = returnPeriods.get(returnPeriods.size() - 1).end();
        return new Simulated(LifeSimulation.of(council, postcodes, from, until, random), random);
    }

    private Written writeCouncil(Council council, Path landing) {
        try {
            List<AuthorityYear> years = new ArrayList<>();
            Set<String> children = new HashSet<>();
            long rows = 0;
            for (AuthorityReturn authorityReturn : returns(council)) {
                authorityReturn
                        .children()
                        .forEach(child -> children.add(child.life().person().id()));
                rows += ReturnWriter.write(
                        authorityReturn,
                        landing.resolve(council.laCode())
                                .resolve(authorityReturn.returnPeriod().name()));
                if (authorityReturn.returnPeriod().isWholeYear()) {
                    years.add(new AuthorityYear(
                            council,
                            authorityReturn.returnPeriod().collectionYear(),
                            PublishedCounter.count(authorityReturn)));
                }
            }
            return new Written(years, rows, children.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ReturnPeriod> returnPeriods() {
        List<ReturnPeriod> returnPeriods = new ArrayList<>();
        for (int year = settings.firstYear(); year <= settings.lastYear(); year++) {
            returnPeriods.add(ReturnPeriod.ofYear(year));
        }
        settings.extractDate().map(ReturnPeriod::toDate).ifPresent(returnPeriods::add);
        return returnPeriods;
    }
}
