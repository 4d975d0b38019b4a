package hearth.jobs.progress;

/** How a job ended that did not fail. */
public enum Outcome {
    /** All that was given is in the warehouse. */
    DONE(0),
    /** There was nothing to work on. */
    NOTHING_FOUND(1),
    /** Some of what was given has errors and was rejected or held back; everything else is in the warehouse. */
    PARTLY_REJECTED(3);

    private final int exitCode;

    Outcome(int exitCode) {
        this.exitCode = exitCode;
    }

    /** What a command hands to the shell. */
    public int exitCode() {
        return exitCode;
    }
}
