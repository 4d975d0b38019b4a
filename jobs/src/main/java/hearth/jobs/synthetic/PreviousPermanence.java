package hearth.jobs.synthetic;

/** What a child had before this care: the permanence code, and the authority and date where there was any. */
record PreviousPermanence(String code, String authority, String date) {
    static final PreviousPermanence NONE = new PreviousPermanence("Z1", "", "");
}
