package hearth.jobs.synthetic.local;

import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.place.CountrySettings;
import hearth.jobs.synthetic.random.Randomness;
import hearth.jobs.synthetic.returns.CsvFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the local figures of some councils, each in a folder of its own, with a gap as real ones have them. */
public final class LocalWriter {
    private static final int STREAM = 9_000;
    private static final int STREAM_BETWEEN_YEARS = 9_500;
    private static final int YEARS = 3;

    private LocalWriter() {}

    /**
     * A percentage that is drawn.
     *
     * @param children of how many children, to those that the council looks after in a year
     */
    private record Share(String indicator, double mean, double children, Rhythm rhythm) {}

    private enum Rhythm {
        YEARS,
        QUARTERS
    }

    private static final List<Share> SHARES = List.of(
            new Share("initial_health_assessment_on_time", 0.62, 0.3, Rhythm.YEARS),
            new Share("registered_with_gp", 0.97, 0.65, Rhythm.YEARS),
            new Share("registered_with_dentist", 0.88, 0.65, Rhythm.YEARS),
            new Share("personal_education_plans_up_to_date", 0.93, 0.45, Rhythm.QUARTERS),
            new Share("good_personal_education_plans", 0.7, 0.45, Rhythm.YEARS),
            new Share("visited_in_six_weeks", 0.9, 0.65, Rhythm.QUARTERS),
            new Share("return_interviews", 0.78, 0.2, Rhythm.YEARS),
            new Share("exploitation_help_on_time", 0.84, 0.12, Rhythm.YEARS),
            new Share("pathway_plans_up_to_date", 0.86, 0.3, Rhythm.YEARS),
            new Share("felt_safe", 0.81, 0.1, Rhythm.YEARS));

    /** Measures that returns have by year alone: councils keep count of them from quarter to quarter. */
    private static final List<Share> BETWEEN_YEARS = List.of(
            new Share("reviews_on_time", 0.84, 0.6, Rhythm.QUARTERS),
            new Share("health_assessment", 0.9, 0.45, Rhythm.QUARTERS),
            new Share("dental_check", 0.76, 0.45, Rhythm.QUARTERS),
            new Share("immunisations", 0.84, 0.45, Rhythm.QUARTERS),
            new Share("care_leavers_in_education_employment_training", 0.58, 0.3, Rhythm.QUARTERS),
            new Share("care_leavers_suitable_accommodation", 0.86, 0.3, Rhythm.QUARTERS));

    private static final Map<String, Double> ETHNIC_GROUPS =
            Map.of("Mixed", 0.07, "Asian", 0.11, "Black", 0.05, "Other", 0.03);

    private static final Map<String, Double> AGE_BANDS =
            Map.of("Under 1", 0.05, "1 to 4", 0.21, "10 to 15", 0.35, "16 and over", 0.11);

    /** Writes a file for each council. */
    public static void write(CountrySettings settings, List<Council> councils, Path folder) throws IOException {
        for (Council council : councils) {
            Path own = folder.resolve(council.laCode());
            Files.createDirectories(own);
            CsvFile csv =
                    CsvFile.withHeader("indicator,period,breakdown,breakdown_value,numerator,denominator,value,note");
            Randomness random = Randomness.of(settings.seed(), STREAM + council.index());
            Randomness between = Randomness.of(settings.seed(), STREAM_BETWEEN_YEARS + council.index());
            for (int year = settings.lastYear() - YEARS + 1; year <= settings.lastYear(); year++) {
                for (Share share : SHARES) {
                    share(csv, share, council, year, settings, random);
                }
                cost(csv, council, year, random);
                for (Share share : BETWEEN_YEARS) {
                    quarters(csv, share, council, year, between);
                }
            }
            toDate(csv, council, settings, random);
            population(csv, council, settings.lastYear() - 1, "ethnic_group", "White", ETHNIC_GROUPS, between);
            population(csv, council, settings.lastYear() - 1, "age_band", "5 to 9", AGE_BANDS, between);
            csv.write(own.resolve("local.csv"));
        }
    }

    private static void share(
            CsvFile csv, Share share, Council council, int year, CountrySettings settings, Randomness random) {
        // One council keeps none, and the systems of the others began a year late.
        boolean isKept = council.index() > 0 && year > settings.lastYear() - YEARS + 1;
        if (share.indicator().equals("return_interviews") && !isKept) {
            return;
        }
        int children = (int) Math.round(council.profile().childrenInYear() * share.children());
        row(csv, share, label(year), children, random);
        if (share.rhythm() == Rhythm.QUARTERS) {
            quarters(csv, share, council, year, random);
        }
    }

    /** The quarters after the last whole year, up to the day of the extract. */
    private static void toDate(CsvFile csv, Council council, CountrySettings settings, Randomness random) {
        int quarters = settings.extractDate()
                .map(day -> Math.floorMod(day.getMonthValue() - 4, 12) / 3 + 1)
                .orElse(0);
        for (Share share :
                Stream.concat(SHARES.stream(), BETWEEN_YEARS.stream()).toList()) {
            for (int quarter = 1; share.rhythm() == Rhythm.QUARTERS && quarter <= quarters; quarter++) {
                int children = (int) Math.round(council.profile().childrenInYear() * share.children());
                row(csv, share, label(settings.lastYear() + 1) + " Q" + quarter, children, random);
            }
        }
    }

    /**
     * All children of the area by group.
     *
     * @param others the group of all who are in none of the others
     */
    private static void population(
            CsvFile csv,
            Council council,
            int midYear,
            String breakdown,
            String others,
            Map<String, Double> shares,
            Randomness random) {
        int rest = council.population(midYear);
        Map<String, Integer> groups = new LinkedHashMap<>();
        for (Map.Entry<String, Double> share : new TreeMap<>(shares).entrySet()) {
            int children = (int) Math.round(council.population(midYear) * share.getValue() * random.around(1, 0.1));
            groups.put(share.getKey(), children);
            rest -= children;
        }
        group(csv, midYear, breakdown, others, rest);
        groups.forEach((group, children) -> group(csv, midYear, breakdown, group, children));
    }

    private static void group(CsvFile csv, int midYear, String breakdown, String group, int children) {
        csv.add("children_in_area").add(label(midYear)).add(breakdown).add(group);
        csv.blank().blank().add(children).blank().endRow();
    }

    private static void quarters(CsvFile csv, Share share, Council council, int year, Randomness random) {
        int children = (int) Math.round(council.profile().childrenInYear() * share.children());
        for (int quarter = 1; quarter <= 4; quarter++) {
            row(csv, share, label(year) + " Q" + quarter, children, random);
        }
    }

    private static void row(CsvFile csv, Share share, String period, int children, Randomness random) {
        int counted = 0;
        for (int i = 0; i < children; i++) {
            counted += random.happens(share.mean()) ? 1 : 0;
        }
        csv.add(share.indicator())
                .add(period)
                .blank()
                .blank()
                .add(counted)
                .add(children)
                .blank()
                .blank();
        csv.endRow();
    }

    private static void cost(CsvFile csv, Council council, int year, Randomness random) {
        double weeks = council.profile().childrenInYear() * 33;
        double[] prices = {620, 5_400, 1_150, 4_300};
        double[] shares = {0.72, 0.13, 0.12, 0.03};
        List<String> types = List.of("Fostering", "Children's home", "Supported accommodation", "Residential school");
        double spent = 0;
        double all = 0;
        for (int i = 0; i < prices.length; i++) {
            double own = Math.round(weeks * shares[i]);
            double cost = Math.round(own * prices[i] * random.around(1, 0.06) * Math.pow(1.06, year - 2025));
            spent += cost;
            all += own;
            money(csv, year, types.get(i), cost, own);
        }
        money(csv, year, "", spent, all);
    }

    private static void money(CsvFile csv, int year, String type, double spent, double weeks) {
        csv.add("cost_of_placement_week").add(label(year));
        if (type.isEmpty()) {
            csv.blank().blank();
        } else {
            csv.add("placement_group").add(type);
        }
        csv.add(Math.round(spent)).add(Math.round(weeks)).blank().blank().endRow();
    }

    private static String label(int year) {
        return (year - 1) + "/" + "%02d".formatted(year % 100);
    }
}
