package hearth.web.quality;

import hearth.web.quality.Quality.FailedRule;
import java.util.List;
import java.util.stream.Stream;

/** What findings are about, so that those with one cause are corrected together. */
enum Topic {
    TABLES("Check the tables", "missing or changed tables", ""),
    POSTCODES(
            "Complete the postcodes",
            "missing or unknown postcodes",
            "HOME_POST PL_POST PL_DISTANCE PL_LA PL_LOCATION"),
    HEALTH(
            "Complete the health outcomes",
            "health outcomes",
            "SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE"
                    + " INTERVENTION_RECEIVED INTERVENTION_OFFERED"),
    CARE_LEAVERS("Check the care leavers’ answers", "care leavers’ answers", "IN_TOUCH ACTIV ACCOM"),
    ADOPTION(
            "Check the adoption data",
            "adoption data",
            "DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR DATE_PLACED DATE_PLACED_CEASED"
                    + " REASON_PLACED_CEASED"),
    EPISODES(
            "Correct the episodes",
            "episodes",
            "DECOM DEC RNE REC LS CIN PLACE PLACE_PROVIDER REASON_PLACE_CHANGE URN"),
    CHILDREN("Correct the children’s details", "children’s details", "DOB SEX ETHNIC UPN MOTHER MC_DOB UASC DUC"),
    OTHER("Check the other data", "other data", "");

    private final String title;
    private final String noun;
    private final String columns;

    /** @param columns with blanks between */
    Topic(String title, String noun, String columns) {
        this.title = title;
        this.noun = noun;
        this.columns = columns;
    }

    /** By the first column to look at that belongs to a topic. */
    static Topic of(FailedRule rule) {
        if (rule.columnNames().isEmpty()) {
            return TABLES;
        }
        return rule.columnNames().stream()
                .flatMap(column -> Stream.of(values()).filter(topic -> topic.has(column)))
                .findFirst()
                .orElse(OTHER);
    }

    private boolean has(String column) {
        return List.of(columns.split(" ")).contains(column);
    }

    /** What to do. */
    String title() {
        return title;
    }

    /** What it is, in the plural. */
    String noun() {
        return noun;
    }
}
