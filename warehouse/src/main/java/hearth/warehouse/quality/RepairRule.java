package hearth.warehouse.quality;

/** A repair that Hearth makes where a return cannot be used as it is; its name stays the same over the years. */
public enum RepairRule {
    UNUSABLE_CELL("unusable-cell", "A cell that cannot be read counts as blank; the rest of its row is used."),
    NOT_RESTATED(
            "not-restated",
            "A newer return tells the child's episodes from before this one on, but not this one: it is left out."),
    START_CORRECTED(
            "start-corrected",
            "Alike episodes that start days apart and overlap are one: it starts where the newer return says, within"
                    + " one return on the earlier day."),
    REASON_WITHOUT_END("reason-without-end", "A reason for an end without the day of it: the episode goes on."),
    DUPLICATE_START(
            "duplicate-start",
            "Episodes of one return start on the same day: the longest counts, and starts care if any of them does."),
    NO_DAYS("no-days", "An episode that ends on the day it starts, within a longer one, is left out."),
    OPEN_BEFORE_NEXT("open-before-next", "An episode left open ends where the next one starts."),
    END_INFERRED(
            "end-inferred",
            "An episode left open in a return that newer ones do not go on from ends on the day after the last one that"
                    + " was told, or on the 18th birthday; for no reason, so that nobody is counted as leaving."),
    OVERLAP(
            "overlap",
            "An episode ends where the next one starts; a reason for leaving care is taken away, as care goes on."),
    ANOTHER_WITHIN("another-within", "An episode that lasts beyond another one within it goes on after that one."),
    GAP_JOINED("gap-joined", "A gap of a day is a slip: the episode before it ends where the next one starts.");

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
