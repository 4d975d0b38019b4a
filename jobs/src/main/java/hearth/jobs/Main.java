package hearth.jobs;

/** The command line of the jobs. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
