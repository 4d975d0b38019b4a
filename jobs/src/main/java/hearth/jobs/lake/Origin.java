package hearth.jobs.lake;

/** Whether data describes real children. */
public enum Origin {
    REAL,
    /** Generated for demonstration; every page that shows it says so. */
    MADE_UP
}
