package hearth.warehouse.care;

/** The reason for a new episode: the return's RNE. */
public enum StartReason {
    STARTED_CARE("S", true, true),
    LEGAL_STATUS("L", false, true),
    PLACEMENT("P", true, false),
    PLACEMENT_SAME_CARER("T", true, true),
    LEGAL_STATUS_AND_PLACEMENT("B", true, false),
    LEGAL_STATUS_AND_PLACEMENT_SAME_CARER("U", true, true);

    private final String code;
    private final boolean startsPlacement;
    private final boolean keepsCarer;

    StartReason(String code, boolean startsPlacement, boolean keepsCarer) {
        this.code = code;
        this.startsPlacement = startsPlacement;
        this.keepsCarer = keepsCarer;
    }

    /** The reason for a code of the return; fails for an invalid code. */
    public static StartReason of(String code) {
        for (StartReason reason : values()) {
            if (reason.code.equals(code)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is not a reason for a new episode");
    }

    public String code() {
        return code;
    }

    /** Whether the child lives somewhere else from this episode on. */
    public boolean startsPlacement() {
        return startsPlacement;
    }

    /** Whether the carer is the same as in the previous episode, where there is one. */
    public boolean keepsCarer() {
        return keepsCarer;
    }

    /** Whether a legal status starts with this episode. */
    public boolean startsLegalStatus() {
        return this != PLACEMENT && this != PLACEMENT_SAME_CARER;
    }
}
