package hearth.warehouse.file;

import java.util.List;

/** Everything that is wrong with a set of files, reported at once: one line a fault, each naming its file. */
public final class FileFaults extends UserError {
    private final List<String> faults;

    public FileFaults(List<String> faults) {
        super(
                faults.size() + (faults.size() == 1 ? " fault" : " faults") + ":\n  " + String.join("\n  ", faults),
                "",
                "",
                "");
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
