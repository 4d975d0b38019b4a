package hearth.web;

import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import hearth.warehouse.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Twelve authorities (901 to 912) in two regions with four years of figures, small enough to check by hand: authority
 * 901, Ashby, has every other one but 912 as a neighbour. 912, Larch, was made on 1 April 2022. There are also 990, Old
 * Kelp, which ended the day before, and 991, Maple, in a part of a region.
 */
public final class LittleEngland {
    private static final List<String> NAMES = List.of(
            "Ashby",
            "Birch",
            "Cedarton",
            "Dunmere",
            "Elm & Oak",
            "Fernby, City of",
            "Gorse",
            "Hazelton",
            "Ivyford",
            "Juniper",
            "Kelp Sands",
            "Larch");
    public static final String RATE = "children_looked_after_rate";
    public static final String SHARE = "three_or_more_placements";
    /** Broken between 2023 and 2024. */
    public static final String BROKEN = "other_placements";

    /** Published for Ashby and Birch together, under Old Kelp's name still, and for Lower Vale as a whole. */
    public static final String TOGETHER = "agency_social_workers";

    /** Of whose newest year nobody has a figure. */
    public static final String UP_TO_2024 = "suspended_pupils";

    /** Of which Ashby's extract of 2024 counts two of four children, with their rows. */
    public static final String FOSTERED = "fostered";

    /** Which councils bring themselves. */
    public static final String LOCAL_SHARE = "registered_with_gp";

    private static final String RATES_OF = "Children looked after on 31 March each year";

    private LittleEngland() {}

    public static TestWarehouse write(TestWarehouse warehouse) {
        return warehouse
                .write("dim_area", areas())
                .write("bridge_neighbour", neighbours())
                .write("mart_published", published())
                .write("fact_published", publishedRows())
                .write("cohort_looked_after", childrenLookedAfter())
                .write("mart_indicator", extracts())
                .write("mart_local", local())
                .write("ops_submission", submissions())
                .write("dim_strategy_measure", strategyMeasures())
                .write("fact_strategy_figure", strategyFigures());
    }

    /** Why a return of 901 is held back. */
    public static final String HELD_BACK = "60 of 100 rows of episodes rejected: DEC holds ‘NULL’ in 60";

    public static String code(int authority) {
        return "E060000%02d".formatted(authority);
    }

    public static String laCode(int authority) {
        return String.valueOf(900 + authority);
    }

    private static List<List<Object>> areas() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            rows.add(List.of(
                    code(i),
                    laCode(i),
                    NAMES.get(i - 1),
                    "la",
                    i <= 6 ? "E12000001" : "E12000002",
                    i == 12 ? "2022-04-01" : "",
                    "",
                    ""));
        }
        rows.add(List.of("E12000001", "", "Upper Vale", "region", "", "", "", ""));
        rows.add(List.of("E12000002", "", "Lower Vale", "region", "", "", "", ""));
        rows.add(List.of("E92000001", "", "England", "country", "", "", "", ""));
        rows.add(List.of("E06000001 / E06000002", "", "Ashby / Birch", "joint", "", "", "", ""));
        rows.add(List.of("E13000001", "", "Inner Vale", "region", "E12000002", "", "", ""));
        rows.add(List.of("E09000001", "991", "Maple", "la", "E13000001", "", "", ""));
        rows.add(List.of("E10000001", "990", "Old Kelp", "la", "E12000002", "", "2022-03-31", "911 912"));
        return rows;
    }

    private static List<List<Object>> strategyMeasures() {
        return List.of(List.of(
                laCode(1),
                "moves",
                1,
                "Growing up well",
                "2024-04-01",
                "2027-03-31",
                "stability",
                "Fewer moves",
                "Three or more placements",
                "percentage",
                "",
                SHARE,
                "STA01",
                "",
                ""));
    }

    private static List<List<Object>> strategyFigures() {
        return List.of(
                List.of(laCode(1), "moves", "reported", "2023/24", "2024-03-31", "<5%", "", "", "", "", "table 1"),
                List.of(laCode(1), "moves", "target", "", "2026-03-31", "9%", 9.0, "", "", "at_most", "table 1"));
    }

    private static List<List<Object>> neighbours() {
        List<List<Object>> rows = new ArrayList<>();
        for (int own = 1; own <= 12; own++) {
            for (int rank = 1; rank <= 10; rank++) {
                int other = (own - 1 + rank) % 12 + 1;
                rows.add(List.of("sn_2025", laCode(own), rank, laCode(other), rank < 4 ? "Very close" : "Close"));
            }
            rows.add(List.of("sn_2021", laCode(own), 1, laCode(own % 12 + 1), "Close"));
        }
        return rows;
    }

    /**
     * Ashby 93, 2024 not published; Cedar's figure of 2023 revised in 2024; Hazelton's share of 2023 suppressed and Ivyford's left
     * out in 2024; Birch's newest figure is suppressed; 2022 has too few neighbours for a mean.
     */
    private static List<List<Object>> published() {
        List<List<Object>> rows = new ArrayList<>();
        for (int year = 2022; year <= 2025; year++) {
            for (int i = 1; i <= 12; i++) {
                double children = 50 * i + 10 * (year - 2022) + 50;
                boolean isMissing = (i == 1 && year == 2024) || (i > 5 && year == 2022);
                boolean isSuppressed = i == 2 && year == 2025;
                rows.add(
                        isMissing || isSuppressed
                                ? withoutFigure(RATE, code(i), year, isSuppressed ? "c" : "x")
                                : rate(code(i), year, children, 50_000));
            }
            rows.add(rate("E12000001", year, 1_200, 300_000));
            rows.add(rate("E12000002", year, 2_400, 300_000));
            rows.add(rate("E92000001", year, 36_000, 6_000_000));
        }
        for (int year = 2022; year <= 2025; year++) {
            rows.add(percentage(BROKEN, code(1), year, 40 + 10 * (year - 2022)));
        }
        rows.add(percentage(TOGETHER, "E06000001 / E06000002", 2025, 14));
        for (int i = 3; i <= 8; i++) {
            rows.add(percentage(TOGETHER, code(i), 2025, 20 + i));
        }
        for (int year = 2022; year <= 2023; year++) {
            rows.add(percentage(TOGETHER, "E10000001", year, year - 2000));
        }
        rows.add(percentage(TOGETHER, "E12000002", 2025, 25));
        rows.add(percentage(UP_TO_2024, code(1), 2024, 3));
        rows.add(withoutFigure(UP_TO_2024, code(1), 2025, "x"));
        rows.add(withoutFigure(UP_TO_2024, code(2), 2025, "x"));
        rows.add(withoutFigure(TOGETHER, "E13000001", 2025, "x"));
        rows.add(withoutFigure(SHARE, code(1), 2025, "c"));
        rows.add(rate(code(3), 2023, "2024", 205, 50_000));
        rows.add(released(2024, withoutFigure(SHARE, code(8), 2023, "c")));
        rows.add(percentage(SHARE, code(8), 2023, 30));
        rows.add(released(2024, withoutFigure(SHARE, code(9), 2023, "x")));
        rows.add(percentage(SHARE, code(9), 2023, 12));
        rows.add(percentage(SHARE, code(5), 2025, 20));
        rows.add(percentage(SHARE, code(6), 2025, 26));
        rows.add(percentage(SHARE, code(7), 2025, 35));
        return rows;
    }

    private static List<Object> rate(String area, int year, double children, double population) {
        return rate(area, year, String.valueOf(year), children, population);
    }

    private static List<Object> rate(String area, int year, String release, double children, double population) {
        Interval interval = Unit.PER_10_000.interval(children, population).orElseThrow();
        return Arrays.asList(
                RATE,
                area,
                "year",
                year + "-03-31",
                "all",
                "all",
                "looked_after_numbers",
                release + " release",
                release + "-11-30",
                0,
                "rates.csv",
                year,
                children,
                population,
                (double) Math.round(children / population * 10_000),
                interval.lower(),
                interval.upper(),
                "");
    }

    private static List<Object> percentage(String indicator, String area, int year, int percentage) {
        List<Object> row = withoutFigure(indicator, area, year, "");
        row.set(14, percentage);
        return row;
    }

    private static List<Object> released(int release, List<Object> row) {
        row.set(7, release + " release");
        row.set(8, release + "-11-30");
        return row;
    }

    /** The published rows behind the rates. */
    private static List<List<Object>> publishedRows() {
        return published().stream()
                .filter(figure -> figure.get(0).equals(RATE) && !figure.get(12).equals(""))
                .map(figure -> List.<Object>of(
                        figure.get(6),
                        figure.get(7),
                        figure.get(8),
                        figure.get(1),
                        figure.get(3).toString().substring(0, 4),
                        figure.get(3),
                        Map.of("population_type", RATES_OF),
                        Map.of("population_type", RATES_OF),
                        Map.of(
                                "children_count", figure.get(12).toString(),
                                "population_estimate", figure.get(13).toString(),
                                "rate_per_10000", figure.get(14).toString()),
                        figure.get(10),
                        figure.get(11)))
                .toList();
    }

    /** Four children of Ashby and one of Birch on 31 March 2024, and one of them a month before. */
    private static List<List<Object>> childrenLookedAfter() {
        return List.of(
                child("901", "a1", "2024-03-31", "Fostering"),
                child("901", "a2", "2024-03-31", "Fostering"),
                child("901", "a3", "2024-03-31", "Children's home"),
                child("901", "a4", "2024-03-31", "With parents"),
                child("901", "a1", "2024-02-29", "Fostering"),
                child("902", "b1", "2024-03-31", "Fostering"));
    }

    private static List<Object> child(String laCode, String child, String monthEnd, String placementGroup) {
        Map<String, Object> given = Map.of(
                "la_code",
                laCode,
                "child_id",
                child,
                "month_end",
                monthEnd,
                "age_years",
                7,
                "placement_group",
                placementGroup);
        return Table.named("cohort_looked_after").columns().stream()
                .map(column -> given.getOrDefault(
                        column.name(),
                        switch (column.type()) {
                            case INTEGER -> 0;
                            case YES_NO -> false;
                            case NUMBER -> "";
                            default -> "-";
                        }))
                .toList();
    }

    private static List<Object> withoutFigure(String indicator, String area, int year, String symbol) {
        return Arrays.asList(
                indicator,
                area,
                "year",
                year + "-03-31",
                "all",
                "all",
                "looked_after_numbers",
                year + " release",
                year + "-11-30",
                0,
                "rates.csv",
                year,
                "",
                "",
                "",
                "",
                "",
                symbol);
    }

    /** Shares from extracts, one of an indicator that is in the catalogue no longer; 902's is small, 903's has a small rest and 904's a small base. */
    private static List<List<Object>> extracts() {
        List<List<Object>> rows = new ArrayList<>();
        int[][] counts = {
            {3, 7_777}, {4, 8_888}, {196, 200}, {0, 9}, {40, 200}, {50, 200}, {60, 200}, {70, 200}, {0, 200}
        };
        for (int i = 1; i <= counts.length; i++) {
            for (int year = 2024; year <= 2025; year++) {
                rows.add(share(SHARE, laCode(i), year, counts[i - 1][0], counts[i - 1][1]));
            }
        }
        rows.add(share(SHARE, "881", 2025, 30, 100));
        rows.add(share("taken_away", "902", 2025, 30, 100));
        rows.add(share(FOSTERED, "901", 2024, 2, 4));
        for (int i = 1; i <= 9; i++) {
            List<Object> quarter = new ArrayList<>(share(FOSTERED, laCode(i), 2024, 150, 200));
            quarter.set(2, "quarter");
            quarter.set(3, "2024-06-30");
            rows.add(quarter);
        }
        return rows;
    }

    private static List<Object> share(String indicator, String laCode, int year, int part, int whole) {
        return share(indicator, laCode, year, part, whole, "SSDA903 " + year);
    }

    private static List<Object> share(String indicator, String laCode, int year, int part, int whole, String release) {
        Interval interval = Unit.PERCENTAGE.interval(part, whole).orElseThrow();
        return List.of(
                laCode,
                indicator,
                "year",
                year + "-03-31",
                "all",
                "all",
                release,
                part,
                whole,
                100.0 * part / whole,
                interval.lower(),
                interval.upper(),
                "");
    }

    /** Local figures of Ashby and four others: 902 has a small rest, 903 a small whole, 905 a quarter and groups. */
    private static List<List<Object>> local() {
        return List.of(
                share(LOCAL_SHARE, "901", 2024, 95, 100, "health.csv"),
                share(LOCAL_SHARE, "901", 2025, 97, 100, "health.csv"),
                share(LOCAL_SHARE, "902", 2025, 195, 200, "gp.csv"),
                share(LOCAL_SHARE, "903", 2025, 4, 5, "gp.csv"),
                share(LOCAL_SHARE, "904", 2025, 183, 200, "gp.csv"),
                localFigure("complaints", "901", "year", "2025-03-31", "all", 3),
                localFigure("complaints", "901", "year", "2025-03-31", "stage", 2),
                localFigure("complaints", "905", "year", "2025-03-31", "all", 300),
                localFigure("complaints", "905", "quarter", "2024-06-30", "all", 100),
                localFigure("complaints", "905", "year", "2025-03-31", "stage", 250),
                localFigure("leaders_grade", "905", "year", "2025-03-31", "all", 2),
                localFigure("days_in_care_proceedings", "905", "year", "2025-03-31", "all", 200));
    }

    private static List<Object> localFigure(
            String indicator, String laCode, String period, String end, String breakdown, int value) {
        String group = breakdown.equals("all") ? "all" : "Stage 1";
        return List.of(
                laCode, indicator, period, end, breakdown, group, "own.csv", value, "", (double) value, "", "", "");
    }

    private static List<List<Object>> submissions() {
        return List.of(
                List.of(
                        "901",
                        "a1",
                        2025,
                        "2025-09-30",
                        "2025-10-02T08:00:00Z",
                        true,
                        Map.of("episodes.csv", "0f"),
                        11,
                        5000,
                        4990,
                        10,
                        ""),
                List.of(
                        "901",
                        "a2",
                        2025,
                        "",
                        "2025-10-05T08:00:00Z",
                        false,
                        Map.of("return.csv", "0e"),
                        1,
                        100,
                        40,
                        60,
                        HELD_BACK),
                List.of(
                        "881",
                        "b1",
                        2025,
                        "",
                        "2025-10-02T08:00:00Z",
                        true,
                        Map.of("episodes.csv", "0f"),
                        11,
                        800,
                        800,
                        0,
                        ""));
    }
}
