package hearth.jobs.synthetic.life;

import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.place.SimulatedPostcode;
import hearth.jobs.synthetic.place.SimulatedPostcodes;
import hearth.jobs.synthetic.random.Randomness;
import hearth.jobs.synthetic.random.WeightedCodes;
import java.time.LocalDate;
import java.util.List;

/** Finds a home for a child: the kind of placement, who provides it and where it is. */
final class PlacementFinder {
    private static final WeightedCodes KIND_UNDER_5 = WeightedCodes.of("U6 46 U4 14 U3 13 U1 5 U5 5 U2 1 P1 13 R3 3");
    private static final WeightedCodes KIND_UNDER_10 =
            WeightedCodes.of("U6 35 U4 26 U1 8 U3 9 K2 8 P1 13 S1 0.7 R1 0.3 Z1 0.3");
    private static final WeightedCodes KIND_UNDER_16 =
            WeightedCodes.of("U6 27 U4 23 U1 6 U3 5 K2 28 P1 9 S1 1.5 R1 0.6 R2 0.3 R5 0.5 K1 0.6 Z1 0.5");
    private static final WeightedCodes KIND_OVER_16 =
            WeightedCodes.of("U6 15 U4 11 U1 3 U3 3 K2 17 K3 36 P2 10 P1 6 R5 1.5 R1 1 R2 0.4 K1 0.4 Z1 1 P3 0.1");
    private static final WeightedCodes KIND_UNACCOMPANIED = WeightedCodes.of("U6 32 U4 7 K2 5 K3 40 P2 12 Z1 2");
    private static final WeightedCodes KIND_FOSTER = WeightedCodes.of("U6 60 U4 20 U3 15 U5 5");
    private static final WeightedCodes KIND_RESPITE = WeightedCodes.of("U6 45 K2 50 S1 5");

    private static final WeightedCodes AGENCY = WeightedCodes.of("PR4 84 PR5 16");
    private static final WeightedCodes CHILDRENS_HOME = WeightedCodes.of("PR4 80 PR1 15 PR5 5");
    private static final WeightedCodes SUPPORTED = WeightedCodes.of("PR4 76 PR5 14 PR1 10");
    private static final WeightedCodes SCHOOL = WeightedCodes.of("PR4 60 PR5 25 PR2 15");
    private static final WeightedCodes ADOPTERS = WeightedCodes.of("PR1 74 PR2 14 PR5 12");
    private static final int HOMES_PER_AREA = 9;
    private static final int AGENCIES = 14;

    private final Council council;
    private final SimulatedPostcodes postcodes;
    private final Randomness random;

    PlacementFinder(Council council, SimulatedPostcodes postcodes, Randomness random) {
        this.council = council;
        this.postcodes = postcodes;
        this.random = random;
    }

    PlacementDetails forChild(Person child, LocalDate day, String legalStatus) {
        String kind = kindFor(child, day, child.ageOn(day));
        boolean underOrder = legalStatus.equals("C1") || legalStatus.equals("C2");
        return home(kind.equals("P1") && !underOrder ? "U6" : kind, day.getYear());
    }

    PlacementDetails foster(LocalDate day) {
        return home(KIND_FOSTER.pick(random), day.getYear());
    }

    PlacementDetails withParents(LocalDate day) {
        return home("P1", day.getYear());
    }

    PlacementDetails withAdopters(String kind, LocalDate day) {
        return home(kind, day.getYear());
    }

    PlacementDetails awayFor(String temporaryKind) {
        return new PlacementDetails(
                temporaryKind, "", random.oneOf(postcodes.in(council)).text(), "");
    }

    /** A short-break home: neither its postcode nor its number is asked for. */
    PlacementDetails respite(LocalDate day) {
        PlacementDetails home = home(KIND_RESPITE.pick(random), day.getYear());
        return new PlacementDetails(home.kind(), home.provider(), "", "");
    }

    String homePostcode(Person child) {
        if (child.unaccompanied() || random.happens(0.012)) {
            return "";
        }
        if (random.happens(0.01)) {
            return random.oneOf(SimulatedPostcodes.UNKNOWN);
        }
        return random.oneOf(postcodes.in(random.happens(0.04) ? elsewhere() : council))
                .text();
    }

    private String kindFor(Person child, LocalDate day, int age) {
        if (child.unaccompanied()) {
            String kind = KIND_UNACCOMPANIED.pick(random);
            return age < 16 && (kind.equals("K3") || kind.equals("P2")) ? "U6" : kind;
        }
        double drift = 0.004 * (day.getYear() - 2015);
        if (age >= 8 && random.happens(council.profile().residential() + drift)) {
            return "K2";
        }
        return (age < 5 ? KIND_UNDER_5 : age < 10 ? KIND_UNDER_10 : age < 16 ? KIND_UNDER_16 : KIND_OVER_16)
                .pick(random);
    }

    private PlacementDetails home(String kind, int year) {
        String provider = provider(kind, year);
        Council where = random.happens(outsideChance(kind, provider)) ? elsewhere() : council;
        SimulatedPostcode postcode = fixedHome(kind) ? homeIn(where) : random.oneOf(postcodes.in(where));
        return new PlacementDetails(kind, provider, written(postcode), urn(kind, provider, where, postcode));
    }

    private String provider(String kind, int year) {
        return switch (kind) {
            case "U1", "U2", "U3" -> "PR1";
            case "U4", "U5", "U6" ->
                random.happens(council.profile().ownFostering() - 0.008 * (year - 2020)) ? "PR1" : AGENCY.pick(random);
            case "A3", "A4", "A5", "A6" -> ADOPTERS.pick(random);
            case "K2" -> CHILDRENS_HOME.pick(random);
            case "K3", "P2" -> SUPPORTED.pick(random);
            case "S1" -> SCHOOL.pick(random);
            case "P1" -> "PR0";
            case "K1" -> "PR2";
            case "R2", "R5" -> "PR3";
            case "Z1" -> "";
            default -> "PR4";
        };
    }

    private double outsideChance(String kind, String provider) {
        double usual = switch (kind) {
            case "K1", "R5" -> 0.95;
            case "K2", "S1", "R1", "R2" -> provider.equals("PR1") ? 0.08 : 0.70;
            case "K3", "P2" -> 0.38;
            case "A4", "A6" -> 0.50;
            case "P1" -> 0.14;
            case "U1", "U2", "U3" -> 0.28;
            default -> provider.equals("PR1") ? 0.23 : 0.60;
        };
        return usual * council.profile().outside();
    }

    private Council elsewhere() {
        List<Council> around = postcodes.around(council);
        if (around.isEmpty()) {
            return council;
        }
        double how = random.share();
        int reach = how < 0.68 ? 4 : how < 0.93 ? 12 : around.size();
        return around.get(random.between(0, Math.min(reach, around.size()) - 1));
    }

    private static boolean fixedHome(String kind) {
        return switch (kind) {
            case "K1", "K2", "K3", "S1", "R1", "R2", "R3", "R5" -> true;
            default -> false;
        };
    }

    private SimulatedPostcode homeIn(Council where) {
        return postcodes.in(where).get(random.between(0, HOMES_PER_AREA - 1));
    }

    private String written(SimulatedPostcode postcode) {
        double how = random.share();
        return how < 0.015 ? "" : how < 0.027 ? random.oneOf(SimulatedPostcodes.UNKNOWN) : postcode.text();
    }

    private String urn(String kind, String provider, Council where, SimulatedPostcode postcode) {
        if (kind.equals("R1")) {
            return "";
        }
        if (fixedHome(kind)) {
            return kind.equals("R2") || kind.equals("R5")
                    ? "XXXXXXX"
                    : homeNumber(where, postcodes.in(where).indexOf(postcode));
        }
        char first = kind.charAt(0);
        if (first != 'U' && first != 'A') {
            return "";
        }
        return provider.equals("PR1")
                ? "SC" + (430_000 + council.index())
                : "SC" + (480_000 + random.between(1, AGENCIES));
    }

    private static String homeNumber(Council where, int home) {
        return home % 3 == 0
                ? "SC" + (10_000 * (home + 1) + 300_000 + where.index())
                : String.valueOf(1_200_000 + where.index() * 100 + home);
    }
}
