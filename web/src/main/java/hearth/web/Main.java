package hearth.web;

/** The command line of the web app. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
