package hearth.warehouse.star;

/**
 * The days that are covered by returns with a table: only there does a child without a row in it have none.
 *
 * @param reviews the days for which every review is reported
 * @param missing the days for which every missing incident is reported
 * @param socialWorkers the days for which every social worker is reported
 * @param unaccompanied the days for which every unaccompanied asylum-seeking child is reported
 * @param adoptionDecisions the days for which every decision for adoption is reported
 * @param adopters the days for which the adopters of every adopted child are reported
 */
public record Reported(
        Coverage reviews,
        Coverage missing,
        Coverage socialWorkers,
        Coverage unaccompanied,
        Coverage adoptionDecisions,
        Coverage adopters) {}
