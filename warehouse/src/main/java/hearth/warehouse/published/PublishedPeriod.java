package hearth.warehouse.published;

/** What the period of a row in a published file says. */
public sealed interface PublishedPeriod {
    /** The year that the row's figures are for, by the year in which it ends. */
    record Year(int endsIn) implements PublishedPeriod {}

    /** A period that is not a year of the dataset, such as a quarter: its rows are skipped, never taken for the year. */
    record Other(String words) implements PublishedPeriod {}

    /** A period that cannot be right. */
    record Misread(String expected) implements PublishedPeriod {}
}
