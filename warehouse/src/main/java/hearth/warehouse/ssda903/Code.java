package hearth.warehouse.ssda903;

/**
 * One code of the return.
 *
 * @param group its group, for breakdowns; empty where there is none
 * @param firstYear the first collection year that has the code
 * @param lastYear the last such year; {@link Integer#MAX_VALUE} while it is in use
 */
public record Code(String code, String label, String group, int firstYear, int lastYear) {
    public boolean isIn(CollectionYear year) {
        return firstYear <= year.endYear() && year.endYear() <= lastYear;
    }
}
