package hearth.jobs.synthetic.place;

import java.util.List;

/** Names of councils and regions that exist on no map of England. */
final class CouncilNames {
    private static final List<String> BEGINNINGS = List.of(
            "Vesper",
            "Quillon",
            "Kestrel",
            "Umbral",
            "Pippin",
            "Lanthorn",
            "Osprel",
            "Tamarel",
            "Juniver",
            "Fennimar",
            "Marigor",
            "Zephin",
            "Corvane",
            "Halcyor",
            "Ivorel",
            "Sorrelan",
            "Bramith",
            "Larkspen",
            "Ebonard",
            "Thessal");
    private static final List<String> ENDINGS =
            List.of("mere", "wick", "haven", "stead", "combe", "holt", "minster", "fold", "beck");
    private static final List<String> REGIONS = List.of(
            "Amber Coast",
            "Copper Marches",
            "Farther Reach",
            "Lanternlands",
            "Old Orchards",
            "Quiet Levels",
            "Silverdown Vale",
            "Starling Hills",
            "Windward Shires");
    private static final int MOST_COUNCILS = BEGINNINGS.size() * ENDINGS.size();

    private CouncilNames() {}

    /** The name of the council with this number; some carry a comma, as some real ones do. */
    static String council(int index) {
        if (index >= MOST_COUNCILS) {
            throw new IllegalArgumentException("at most " + MOST_COUNCILS + " authorities, not " + (index + 1));
        }
        int row = index / BEGINNINGS.size();
        int column = index % BEGINNINGS.size();
        String name = BEGINNINGS.get(column) + ENDINGS.get((column + row) % ENDINGS.size());
        return index % 40 == 5 ? name + ", City of" : name;
    }

    static String region(int index) {
        if (index >= REGIONS.size()) {
            throw new IllegalArgumentException("at most " + REGIONS.size() + " regions, not " + (index + 1));
        }
        return REGIONS.get(index);
    }
}
