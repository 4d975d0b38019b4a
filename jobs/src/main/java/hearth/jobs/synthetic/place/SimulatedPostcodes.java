package hearth.jobs.synthetic.place;

import hearth.jobs.synthetic.random.Randomness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All synthetic postcodes, by text and by council, with each council's surroundings. */
public final class SimulatedPostcodes {
    /** Well formed, in no directory: for the addresses that a lookup cannot find. */
    public static final List<String> UNKNOWN = List.of("ZX9 9ZZ", "ZX8 7YX", "ZX1 3QJ", "ZX44 2LL");

    private static final List<String> AREAS = List.of("ZA", "ZB", "ZC", "ZD", "ZF", "ZG", "ZH", "ZJ", "ZK");
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int SECTORS = 5;
    private static final int PER_COUNCIL = SECTORS * INWARD.length();
    private static final int RADIUS_METRES = 9_000;

    private final List<List<SimulatedPostcode>> byCouncil = new ArrayList<>();
    private final List<List<Council>> nearestFirst = new ArrayList<>();
    private final Map<String, SimulatedPostcode> byText = new HashMap<>();

    private SimulatedPostcodes() {}

    public static SimulatedPostcodes of(List<Council> councils, long seed) {
        SimulatedPostcodes directory = new SimulatedPostcodes();
        Randomness random = Randomness.of(seed, -2);
        Map<Region, Integer> districts = new HashMap<>();
        for (Council council : councils) {
            int district = districts.merge(council.region(), 1, Integer::sum);
            directory.byCouncil.add(postcodesOf(council, district, random));
            directory.nearestFirst.add(surroundings(council, councils));
        }
        directory.byCouncil.forEach(list -> list.forEach(p -> directory.byText.put(p.text(), p)));
        return directory;
    }

    private static List<SimulatedPostcode> postcodesOf(Council council, int district, Randomness random) {
        List<SimulatedPostcode> postcodes = new ArrayList<>();
        String outward = AREAS.get(council.region().number() - 1) + district;
        for (int i = 0; i < PER_COUNCIL; i++) {
            char first = INWARD.charAt(i % INWARD.length());
            char second = INWARD.charAt(i * 7 % INWARD.length());
            String text = outward + ' ' + (1 + i / INWARD.length()) + first + second;
            postcodes.add(new SimulatedPostcode(text, council.gssCode(), near(council.centre(), random)));
        }
        return List.copyOf(postcodes);
    }

    private static GridReference near(GridReference centre, Randomness random) {
        double angle = random.within(0, 2 * Math.PI);
        double metres = RADIUS_METRES * Math.sqrt(random.share());
        return new GridReference((int) (centre.easting() + metres * Math.cos(angle)), (int)
                (centre.northing() + metres * Math.sin(angle)));
    }

    private static List<Council> surroundings(Council council, List<Council> all) {
        return all.stream()
                .filter(other -> other.index() != council.index())
                .sorted(Comparator.comparingDouble(
                        (Council other) -> council.centre().milesTo(other.centre())))
                .toList();
    }

    public List<SimulatedPostcode> in(Council council) {
        return byCouncil.get(council.index());
    }

    /** The other councils, nearest first. */
    public List<Council> around(Council council) {
        return nearestFirst.get(council.index());
    }

    public Optional<SimulatedPostcode> find(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    /** All of them, council by council. */
    public List<SimulatedPostcode> all() {
        return byCouncil.stream().flatMap(List::stream).toList();
    }
}
