package hearth.warehouse.file;

import java.util.List;

/** All errors in a set of files, reported at once: a line for each, naming its file. */
public final class FileFaults extends UserError {
    private final List<String> faults;

    public FileFaults(List<String> faults) {
        super(head(faults) + "\n  " + String.join("\n  ", faults), "", "", "");
        this.faults = List.copyOf(faults);
    }

    private static String head(List<String> faults) {
        return faults.size() + (faults.size() == 1 ? " error:" : " errors:");
    }

    /** The line before them, which counts them. */
    public String head() {
        return head(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
