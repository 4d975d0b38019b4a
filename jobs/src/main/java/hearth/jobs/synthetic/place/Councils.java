package hearth.jobs.synthetic.place;

import hearth.jobs.synthetic.random.Randomness;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lays out the synthetic country: regions as blocks of a grid, councils as cells of a block. */
public final class Councils {
    private static final int FIRST_LA_CODE = 501;
    private static final int FIRST_REGION_CODE = 12_990_001;
    private static final int METRES_BETWEEN_COUNCILS = 18_000;
    private static final int METRES_BETWEEN_REGIONS = 105_000;
    private static final int COUNCILS_ABREAST = 5;
    private static final int REGIONS_ABREAST = 3;
    /** Of the children looked after at some time in a year, about this share is looked after on any one day. */
    private static final double ON_ONE_DAY = 0.71;

    private final CountrySettings settings;
    private final Randomness random;

    private Councils(CountrySettings settings) {
        this.settings = settings;
        this.random = Randomness.of(settings.seed(), -1);
    }

    public static List<Council> of(CountrySettings settings) {
        return new Councils(settings).layOut();
    }

    private List<Council> layOut() {
        List<Region> regions = IntStream.range(0, settings.regions())
                .mapToObj(i -> new Region(i + 1, "E" + (FIRST_REGION_CODE + i), CouncilNames.region(i)))
                .toList();
        double[] deprivation =
                regions.stream().mapToDouble(r -> random.within(0.3, 0.7)).toArray();
        List<Council> councils = new ArrayList<>();
        for (int i = 0; i < settings.authorities(); i++) {
            int region = i % settings.regions();
            councils.add(council(i, regions.get(region), deprivation[region]));
        }
        return List.copyOf(councils);
    }

    private Council council(int index, Region region, double regionalDeprivation) {
        CouncilProfile profile = CouncilProfile.drawn(
                random,
                zeroToOne(random.around(regionalDeprivation, 0.17)),
                zeroToOne(random.around(0.45, 0.28)),
                size());
        int laCode = FIRST_LA_CODE + index;
        return new Council(
                index,
                String.valueOf(laCode),
                "E0699" + "0" + laCode,
                CouncilNames.council(index),
                region,
                centre(region, index / settings.regions()),
                profile,
                profile.childrenInYear() * ON_ONE_DAY / profile.ratePer10000() * 10_000,
                random.around(0.003, 0.004));
    }

    private double size() {
        double smallest = Math.log(settings.fewestChildren());
        double largest = Math.log(settings.mostChildren());
        return Math.exp(random.within(smallest, largest));
    }

    private GridReference centre(Region region, int placeInRegion) {
        int block = region.number() - 1;
        int easting = 60_000
                + block % REGIONS_ABREAST * METRES_BETWEEN_REGIONS
                + placeInRegion % COUNCILS_ABREAST * METRES_BETWEEN_COUNCILS;
        int northing = 60_000
                + block / REGIONS_ABREAST * METRES_BETWEEN_REGIONS
                + placeInRegion / COUNCILS_ABREAST * METRES_BETWEEN_COUNCILS;
        return new GridReference(easting + random.between(-4_000, 4_000), northing + random.between(-4_000, 4_000));
    }

    private static double zeroToOne(double value) {
        return Math.min(1, Math.max(0, value));
    }
}
