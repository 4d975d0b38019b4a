package hearth.jobs.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All made-up postcodes, by text and by council, with each council's surroundings. */
final class PostcodeDirectory {
    /** Well formed, in no directory: for the addresses that a lookup cannot find. */
    static final List<String> UNKNOWN = List.of("ZX9 9ZZ", "ZX8 7YX", "ZX1 3QJ", "ZX44 2LL");

    private static final List<String> AREAS = List.of("ZA", "ZB", "ZC", "ZD", "ZF", "ZG", "ZH", "ZJ", "ZK");
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int SECTORS = 5;
    private static final int PER_COUNCIL = SECTORS * INWARD.length();
    private static final int RADIUS_METRES = 9_000;

    private final List<List<Postcode>> byCouncil = new ArrayList<>();
    private final List<List<Council>> nearestFirst = new ArrayList<>();
    private final Map<String, Postcode> byText = new HashMap<>();

    private PostcodeDirectory() {}

    static PostcodeDirectory of(List<Council> councils, long seed) {
        PostcodeDirectory directory = new PostcodeDirectory();
        Chance chance = Chance.of(seed, -2);
        Map<Region, Integer> districts = new HashMap<>();
        for (Council council : councils) {
            int district = districts.merge(council.region(), 1, Integer::sum);
            directory.byCouncil.add(postcodesOf(council, district, chance));
            directory.nearestFirst.add(surroundings(council, councils));
        }
        directory.byCouncil.forEach(list -> list.forEach(p -> directory.byText.put(p.text(), p)));
        return directory;
    }

    private static List<Postcode> postcodesOf(Council council, int district, Chance chance) {
        List<Postcode> postcodes = new ArrayList<>();
        String outward = AREAS.get(council.region().number() - 1) + district;
        for (int i = 0; i < PER_COUNCIL; i++) {
            char first = INWARD.charAt(i % INWARD.length());
            char second = INWARD.charAt(i * 7 % INWARD.length());
            String text = outward + ' ' + (1 + i / INWARD.length()) + first + second;
            postcodes.add(new Postcode(text, council.gssCode(), near(council.centre(), chance)));
        }
        return List.copyOf(postcodes);
    }

    private static Point near(Point centre, Chance chance) {
        double angle = chance.within(0, 2 * Math.PI);
        double metres = RADIUS_METRES * Math.sqrt(chance.share());
        return new Point((int) (centre.easting() + metres * Math.cos(angle)), (int)
                (centre.northing() + metres * Math.sin(angle)));
    }

    private static List<Council> surroundings(Council council, List<Council> all) {
        return all.stream()
                .filter(other -> other.index() != council.index())
                .sorted(Comparator.comparingDouble(
                        (Council other) -> council.centre().milesTo(other.centre())))
                .toList();
    }

    List<Postcode> in(Council council) {
        return byCouncil.get(council.index());
    }

    /** The other councils, nearest first. */
    List<Council> around(Council council) {
        return nearestFirst.get(council.index());
    }

    Optional<Postcode> find(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    void write(Path file) throws IOException {
        CsvFile csv = CsvFile.withHeader("pcd,laua,oseast1m,osnrth1m");
        for (List<Postcode> list : byCouncil) {
            for (Postcode p : list) {
                csv.add(p.text())
                        .add(p.area())
                        .add(p.at().easting())
                        .add(p.at().northing())
                        .endRow();
            }
        }
        csv.write(file);
    }
}
