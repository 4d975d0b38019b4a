package hearth.jobs.synthetic.published;

import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.place.CountrySettings;
import hearth.jobs.synthetic.random.Randomness;
import hearth.jobs.synthetic.returns.CsvFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what DfE publishes from other sources than the return: the schooling of children in care, in need and on a plan,
 * and the workforce. It is drawn for each council and year, as no simulated life tells it.
 */
final class OutcomesWriter {
    private static final String AREA_COLUMNS = "time_period,time_identifier,geographic_level,country_code,country_name,"
            + "region_code,region_name,old_la_code,la_name,new_la_code,";
    private static final int STREAM = 7_000;

    private final CountrySettings settings;
    private final List<PublishedArea> areas;
    private final Map<List<Object>, Map<Pupils, Drawn>> drawn = new HashMap<>();

    private OutcomesWriter(CountrySettings settings, List<AuthorityYear> years) {
        this.settings = settings;
        this.areas = PublishedArea.of(
                years.stream().map(AuthorityYear::council).distinct().toList());
        years.forEach(this::draw);
    }

    static void write(CountrySettings settings, List<AuthorityYear> years, Path folder) throws IOException {
        OutcomesWriter writer = new OutcomesWriter(settings, years);
        writer.absence(folder.resolve("absence_la.csv"));
        writer.keyStageTwo(folder.resolve("ks2_la.csv"));
        writer.keyStageFour(folder.resolve("ks4_la.csv"));
        writer.workforce(folder.resolve("csww_indicators_2017_to_2025.csv"));
    }

    /** A group of pupils: how many there are to each looked after child, and how they do. */
    private enum Pupils {
        CARE("CLA 12 months at 31 March", 1, 0.088, 0.2, 21.5, 0.18, 0.36),
        NEED("CINO at 31 March", 3.4, 0.17, 0.45, 17.4, 0.18, 0.3),
        PLAN("CPPO at 31 March", 0.6, 0.21, 0.55, 15.6, 0.165, 0.28);

        private final String label;
        private final double size;
        private final double absent;
        private final double oftenAbsent;
        private final double attainment;
        private final double passed;
        private final double atEleven;

        Pupils(
                String label,
                double size,
                double absent,
                double oftenAbsent,
                double attainment,
                double passed,
                double atEleven) {
            this.label = label;
            this.size = size;
            this.absent = absent;
            this.oftenAbsent = oftenAbsent;
            this.attainment = attainment;
            this.passed = passed;
            this.atEleven = atEleven;
        }
    }

    /** What was drawn for one council, year and group. */
    private record Drawn(
            int pupils,
            long sessions,
            long missed,
            int oftenAbsent,
            int seldomThere,
            int sixteen,
            double points,
            int passed,
            int strong,
            int eleven,
            int expected) {}

    private void draw(AuthorityYear year) {
        Council council = year.council();
        Randomness random = Randomness.of(settings.seed(), STREAM + council.index() * 100 + year.year() % 100);
        double leaning =
                Randomness.of(settings.seed(), STREAM - 1 - council.index()).around(1, 0.09);
        int children = year.counts().of(Labels.NUMBERS, Labels.LOOKED_AFTER);
        Map<Pupils, Drawn> groups = new EnumMap<>(Pupils.class);
        for (Pupils pupils : Pupils.values()) {
            int number = random.countAround(children * pupils.size * 0.58);
            long sessions = number * 350L;
            int sixteen = random.countAround(children * pupils.size * 0.09);
            int eleven = random.countAround(children * pupils.size * 0.045);
            groups.put(
                    pupils,
                    new Drawn(
                            number,
                            sessions,
                            Math.round(sessions * pupils.absent * random.around(2 - leaning, 0.05)),
                            part(number, pupils.oftenAbsent * (2 - leaning), random),
                            part(number, pupils.oftenAbsent * 0.3 * (2 - leaning), random),
                            sixteen,
                            sixteen * pupils.attainment * random.around(leaning, 0.06),
                            part(sixteen, pupils.passed * leaning, random),
                            part(sixteen, pupils.passed * 0.55 * leaning, random),
                            eleven,
                            part(eleven, pupils.atEleven * leaning, random)));
        }
        drawn.put(List.of(council.index(), year.year()), groups);
    }

    private static int part(int whole, double share, Randomness random) {
        int part = 0;
        for (int i = 0; i < whole; i++) {
            part += random.happens(share) ? 1 : 0;
        }
        return part;
    }

    private Drawn sum(PublishedArea area, int year, Pupils pupils) {
        return area.councils().stream()
                .map(council -> Optional.ofNullable(drawn.get(List.of(council.index(), year)))
                        .orElseThrow()
                        .get(pupils))
                .reduce((one, other) -> new Drawn(
                        one.pupils + other.pupils,
                        one.sessions + other.sessions,
                        one.missed + other.missed,
                        one.oftenAbsent + other.oftenAbsent,
                        one.seldomThere + other.seldomThere,
                        one.sixteen + other.sixteen,
                        one.points + other.points,
                        one.passed + other.passed,
                        one.strong + other.strong,
                        one.eleven + other.eleven,
                        one.expected + other.expected))
                .orElseThrow();
    }

    /** Writes a row for each area, year and group. */
    @FunctionalInterface
    private interface Row {
        void add(CsvFile csv, PublishedArea area, Drawn sum);
    }

    private void pupils(Path file, String columns, String before, String after, Row row) throws IOException {
        CsvFile csv = CsvFile.withHeader(AREA_COLUMNS + columns);
        for (int year = settings.lastYear(); year >= settings.firstYear(); year--) {
            for (PublishedArea area : areas) {
                for (Pupils pupils : Pupils.values()) {
                    area.beginSchoolYear(csv, year);
                    if (!before.isEmpty()) {
                        csv.add(before);
                    }
                    csv.add(pupils.label).add(after);
                    row.add(csv, area, sum(area, year, pupils));
                    csv.endRow();
                }
            }
        }
        csv.write(file);
    }

    private void absence(Path file) throws IOException {
        pupils(
                file,
                "absence_terms,social_care_group,phase_type_grouping,t_pupils,t_sess_possible,t_sess_overall,pt_overall,"
                        + "t_sess_authorised,pt_sess_authorised,t_sess_unauthorised,pt_sess_unauthorised,"
                        + "t_pupils_pa_10_exact,pt_pupils_pa_10_exact,t_pupils_pa_50_exact,pt_pupils_pa_50_exact",
                "six half terms",
                "Total",
                (csv, area, sum) -> {
                    csv.add(area.rounded(sum.pupils)).add(area.rounded(sum.sessions));
                    long unauthorised = Math.round(sum.missed * 0.4);
                    for (long missed : List.of(sum.missed, sum.missed - unauthorised, unauthorised)) {
                        csv.add(area.rounded(missed)).add(share((double) missed, (double) sum.sessions));
                    }
                    counted(csv, area, sum.oftenAbsent, sum.pupils);
                    counted(csv, area, sum.seldomThere, sum.pupils);
                });
    }

    private void keyStageFour(Path file) throws IOException {
        pupils(
                file,
                "social_care_group,version,t_pupils,t_att8,avg_att8,t_l2basics_95,pt_l2basics_95,t_l2basics_94,"
                        + "pt_l2basics_94,t_ebacc_e_ptq_ee,pt_ebacc_e_ptq_ee,t_ebaccaps,avg_ebaccaps,t_inp8calc,t_p8score,"
                        + "avg_p8score,p8score_CI_low,p8score_CI_upp",
                "",
                "Final",
                (csv, area, sum) -> {
                    csv.add(area.rounded(sum.sixteen))
                            .add(Math.round(sum.points))
                            .add(mean(sum.points, sum.sixteen));
                    counted(csv, area, sum.strong, sum.sixteen);
                    counted(csv, area, sum.passed, sum.sixteen);
                    notPublished(csv, 9);
                });
    }

    private void keyStageTwo(Path file) throws IOException {
        StringBuilder columns = new StringBuilder("social_care_group,version");
        for (String subject : List.of("read", "writta", "mat", "rwm", "gps", "scita")) {
            columns.append(",t_" + subject + "_eligible_pupils,t_" + subject + "_met_expected_standard,pt_" + subject
                    + "_met_expected_standard");
        }
        for (String subject : List.of("read", "writta", "mat")) {
            columns.append(",t_" + subject + "_progress_eligible_pupils,t_" + subject + "_progress_score,avg_" + subject
                    + "_progress_score,avg_" + subject + "_progress_score_lower_CI,avg_" + subject
                    + "_progress_score_upper_CI");
        }
        pupils(file, columns.toString(), "", "Final", (csv, area, sum) -> {
            notPublished(csv, 9);
            csv.add(area.rounded(sum.eleven));
            counted(csv, area, sum.expected, sum.eleven);
            notPublished(csv, 21);
        });
    }

    private void workforce(Path file) throws IOException {
        CsvFile csv = CsvFile.withHeader(
                AREA_COLUMNS.replace("la_name,new_la_code", "new_la_code,la_name")
                        + "inpost_fte,inpost_headcount,starters_fte,starters_headcount,leavers_fte,leavers_headcount,"
                        + "turnover_rate_fte,turnover_rate_headcount,agency_fte,agency_headcount,agency_rate_fte,"
                        + "agency_rate_headcount,agency_cover_fte,agency_cover_rate_fte,vacancy_fte,vacancy_rate_fte,"
                        + "vacancy_agency_cover_rate_fte,case_holders_fte,cases,caseload_fte,working_days_lost_fte,absence_rate_fte");
        for (int year = settings.lastYear(); year >= settings.firstYear(); year--) {
            for (PublishedArea area : areas) {
                area.beginWithCodesFirst(csv, year);
                staff(csv, area, year);
                csv.endRow();
            }
        }
        csv.write(file);
    }

    private void staff(CsvFile csv, PublishedArea area, int year) {
        double posts = 0;
        double leavers = 0;
        double agency = 0;
        double vacant = 0;
        double cases = 0;
        double lost = 0;
        for (Council council : area.councils()) {
            Randomness random = Randomness.of(settings.seed(), 2 * STREAM + council.index() * 100 + year % 100);
            double own = council.children2020() / 380 * random.around(1, 0.04);
            posts += own;
            leavers += own * random.around(0.14, 0.03);
            agency += own * Math.max(0.01, random.around(0.16, 0.07));
            vacant += own * Math.max(0.01, random.around(0.17, 0.05));
            cases += own * 0.62 * random.around(16.5, 1.2);
            lost += own * random.around(8.5, 1.5);
        }
        csv.add(tenth(posts))
                .add(Math.round(posts * 1.05))
                .add(tenth(leavers * 1.1))
                .add(Math.round(leavers * 1.15));
        csv.add(tenth(leavers))
                .add(Math.round(leavers * 1.06))
                .add(share(leavers, posts))
                .add(share(leavers, posts));
        csv.add(tenth(agency)).add(Math.round(agency * 1.03)).add(share(agency, posts + agency));
        csv.add(share(agency, posts + agency))
                .add(tenth(agency * 0.8))
                .add("80")
                .add(tenth(vacant));
        csv.add(share(vacant, posts + vacant))
                .add("74")
                .add(tenth(posts * 0.62))
                .add(Math.round(cases));
        csv.add(mean(cases, posts * 0.62)).add(Math.round(lost)).add(share(lost, posts * 253));
    }

    /** A count and its share, both suppressed in a council where one of the two parts is small. */
    private static void counted(CsvFile csv, PublishedArea area, int part, int whole) {
        if (area.local() && (Suppression.small(part) || Suppression.small(whole - part))) {
            csv.add("c").add("c");
        } else {
            csv.add(area.rounded(part)).add(share(part, whole));
        }
    }

    private static void notPublished(CsvFile csv, int cells) {
        for (int i = 0; i < cells; i++) {
            csv.add("x");
        }
    }

    private static String share(double part, double whole) {
        return whole == 0 ? "z" : tenth(part * 100 / whole);
    }

    private static String mean(double sum, double number) {
        return number == 0 ? "z" : tenth(sum / number);
    }

    private static String tenth(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
