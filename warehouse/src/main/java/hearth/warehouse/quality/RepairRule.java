package hearth.warehouse.quality;

/** A repair that Hearth makes where a return cannot be used as it is; its name stays the same over the years. */
public enum RepairRule {
    UNUSABLE_CELL("unusable-cell", "Cell is invalid: its value is not known, and the rest of its row is used."),
    CELL_TEXT(
            "cell-text",
            "Cell has invisible characters, quotes around its text, or the .0 that a spreadsheet adds: they are removed."),
    PLACEHOLDER(
            "placeholder", "Cell has a placeholder for a missing value, such as NULL or N/A: it is treated as blank."),
    PLACEHOLDER_DATE(
            "placeholder-date",
            "Cell has a placeholder date, such as 01/01/1900 or 31/12/9999: it is treated as blank."),
    DATE_FORM(
            "date-form",
            "Date is in another form than the dd/mm/yyyy that DfE accepts, such as 2024-06-13: the day that it means is used."),
    CODE_IN_WORDS("code-in-words", "Cell has the meaning of a code in words, such as Yes or Female: the code is used."),
    TIME_OF_DAY("time-of-day", "Date has a time of day other than midnight: the time is dropped."),
    SHORT_YEAR("short-year", "Year has two digits: the only century that is possible for the return is used."),
    IMPOSSIBLE_BIRTH(
            "impossible-birth",
            "Date of birth is after the end of the collection year, or more than 26 years before its start: the child counts,"
                    + " and the age is not known unless another return has a possible date."),
    NOT_RESTATED(
            "not-restated",
            "Episode is left out: a newer return has the child's episodes from before it on, but not this one."),
    START_CORRECTED(
            "start-corrected",
            "Matching episodes that overlap and start days apart are one: the newer return's start date is used, or the"
                    + " earlier date within one return."),
    REASON_WITHOUT_END(
            "reason-without-end",
            "Reason episode ceased is given without the date episode ceased: the episode stays open."),
    DUPLICATE_START(
            "duplicate-start",
            "Episodes of one return start on the same day: the longest is used, and starts care if any of them does."),
    NO_DAYS("no-days", "Episode that starts and ceases on the same day, within a longer one, is left out."),
    OPEN_BEFORE_NEXT("open-before-next", "Episode left open ends where the next one starts."),
    END_INFERRED(
            "end-inferred",
            "Episode left open in a return that newer ones do not continue ends on the day after the last day reported,"
                    + " or on the 18th birthday; it has no reason, so that nobody is counted as leaving."),
    OVERLAP(
            "overlap",
            "Episode ends where the next one starts; its reason for leaving care is removed, as care continues."),
    ANOTHER_WITHIN("another-within", "Episode that lasts longer than another within it continues after that one."),
    ADOPTION_CONTRADICTED(
            "adoption-contradicted", "Adoption is not counted: other episodes show that the child stayed in care."),
    LEAVING_CONTRADICTED(
            "leaving-contradicted",
            "End of care, other than an adoption, is not counted: other episodes show that the child stayed in care."),
    GAP_JOINED(
            "gap-joined",
            "Gap of up to a week within a period of care is a slip: the episode before it ends where the next one starts.");

    private final String code;
    private final String meaning;

    RepairRule(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** Its short name, such as {@code end-inferred}. */
    public String code() {
        return code;
    }

    /** What it does, in a sentence or two. */
    public String meaning() {
        return meaning;
    }
}
