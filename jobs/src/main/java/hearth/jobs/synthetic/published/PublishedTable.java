package hearth.jobs.synthetic.published;

import java.util.ArrayList;
import java.util.List;

/** One of DfE's published files with counts and percentages: its columns and its lines in order. */
record PublishedTable(String file, Mark mark, String columns, List<Line> lines) {
    private static final PublishedTable PLACEMENT_STABILITY = new PublishedTable(
            "la_cla_placement_stability.csv",
            Mark.BYTE_ORDER,
            "cla_group,placement_stability,children_count,children_percent",
            List.of(
                    line(Labels.SETTLED, "Living with the same carer for at least 2 years", "Total children"),
                    total(Labels.SETTLED, "Total children"),
                    total(Labels.TWO_YEARS, "Total children"),
                    line(Labels.TWO_YEARS, "With 3 or more placements during the previous 2 years", "Total children"),
                    total(Labels.YEAR_END, "Total children"),
                    line(Labels.YEAR_END, "With 3 or more placements during the year", "Total children")));

    private static final PublishedTable LEAVER_ACTIVITY = new PublishedTable(
            "la_care_leavers_activity.csv",
            Mark.BYTE_ORDER,
            "care_leaver_age,breakdown,care_leaver_count,care_leaver_percent",
            forBothAges(List.of(
                    "Education other than higher education",
                    "Higher education i.e. studies beyond A level",
                    Labels.APPRENTICESHIP,
                    Labels.TRAINING,
                    Labels.TRAINING_ONLY,
                    "Not in education, training or employment, owing to illness or disability",
                    "Not in education, training or employment, owing to other reasons",
                    "Not in education, training or employment, owing to pregnancy or parenting",
                    "Total",
                    "Total in education, employment or training",
                    "Total information not known",
                    "Total not in education, employment or training")));

    private static final PublishedTable LEAVER_ACCOMMODATION = new PublishedTable(
            "la_care_leavers_accommodation_suitability.csv",
            Mark.NONE,
            "care_leaver_age,breakdown,care_leaver_count,care_leaver_percent",
            forBothAges(List.of(
                    "Accommodation considered suitable",
                    "Accommodation considered unsuitable",
                    "No information",
                    "Suitability total")));

    private static final PublishedTable OUTCOMES = new PublishedTable(
            "la_conviction_health_outcome_cla.csv",
            Mark.NONE,
            "characteristic,breakdown,children_count,children_percent",
            List.of(
                    line(Labels.DEVELOPMENT, "Development assessments up to date", "Total ages 0 to 4 years"),
                    total(Labels.DEVELOPMENT, "Total ages 0 to 4 years"),
                    line(Labels.CONVICTIONS, Labels.CONVICTED, "Total ages 10 to 17 years"),
                    total(Labels.CONVICTIONS, "Total ages 10 to 17 years"),
                    line(Labels.HEALTH, "Had their annual health assessment", Labels.ALL_AGES),
                    line(Labels.HEALTH, "Had their immunisations up to date", Labels.ALL_AGES),
                    line(Labels.HEALTH, "Had their teeth checked by a dentist", Labels.ALL_AGES),
                    total(Labels.HEALTH, Labels.ALL_AGES),
                    line(Labels.SCORES, Labels.AVERAGE, Labels.RECEIVED),
                    line(Labels.SCORES, "SDQ score is a cause for concern", Labels.RECEIVED),
                    line(Labels.SCORES, "SDQ score is borderline", Labels.RECEIVED),
                    line(Labels.SCORES, "SDQ score is normal", Labels.RECEIVED),
                    line(Labels.SCORES, Labels.RECEIVED, "Total ages 5 to 16 years"),
                    total(Labels.SCORES, "Total ages 5 to 16 years"),
                    line(Labels.MISUSE, Labels.IDENTIFIED, Labels.ALL_AGES),
                    line(Labels.MISUSE, "Offered intervention but refused it", Labels.IDENTIFIED),
                    line(
                            Labels.MISUSE,
                            "Received an intervention for their substance misuse problem",
                            Labels.IDENTIFIED),
                    total(Labels.MISUSE, Labels.ALL_AGES)));

    static final List<PublishedTable> ALL =
            List.of(PLACEMENT_STABILITY, LEAVER_ACTIVITY, LEAVER_ACCOMMODATION, OUTCOMES);

    /** A line of the table: the share of another line of its group. */
    record Line(String group, String breakdown, String of) {}

    /** Whether a file begins with a byte order mark. */
    enum Mark {
        NONE,
        BYTE_ORDER
    }

    /** Lines of one group that add up to another. */
    record Sum(String whole, List<String> parts) {}

    /** What adds up: a hidden line must not follow from the others by subtraction. */
    static final List<Sum> SUMS = List.of(
            new Sum(
                    "Total",
                    List.of(
                            "Total in education, employment or training",
                            "Total not in education, employment or training",
                            "Total information not known")),
            new Sum(
                    "Total in education, employment or training",
                    List.of(
                            "Higher education i.e. studies beyond A level",
                            "Education other than higher education",
                            Labels.APPRENTICESHIP,
                            Labels.TRAINING,
                            Labels.TRAINING_ONLY)),
            new Sum(
                    "Total not in education, employment or training",
                    List.of(
                            "Not in education, training or employment, owing to illness or disability",
                            "Not in education, training or employment, owing to other reasons",
                            "Not in education, training or employment, owing to pregnancy or parenting")),
            new Sum(
                    "Suitability total",
                    List.of(
                            "Accommodation considered suitable",
                            "Accommodation considered unsuitable",
                            "No information")),
            new Sum(
                    Labels.RECEIVED,
                    List.of("SDQ score is a cause for concern", "SDQ score is borderline", "SDQ score is normal")));

    private static Line line(String group, String breakdown, String of) {
        return new Line(group, breakdown, of);
    }

    private static Line total(String group, String breakdown) {
        return new Line(group, breakdown, breakdown);
    }

    private static List<Line> forBothAges(List<String> breakdowns) {
        String total = breakdowns.contains("Total") ? "Total" : "Suitability total";
        List<Line> lines = new ArrayList<>();
        for (String age : List.of(Labels.YOUNG, Labels.ADULT)) {
            breakdowns.forEach(breakdown -> lines.add(line(age, breakdown, total)));
        }
        return List.copyOf(lines);
    }
}
