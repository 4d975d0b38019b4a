package hearth.jobs.published;

import java.util.List;
import java.util.Optional;

/**
 * What became of a file, in words.
 *
 * @param found a sentence about the file
 * @param details what only some readers want to know, such as lists of indicators
 */
public record FileReport(String file, Use use, String found, List<String> details) {
    /** What became of a file. */
    public enum Use {
        USED,
        /** It is of no use to Hearth, or only describes other files. */
        IGNORED,
        /** It should have been used, but has an error; nothing of it was. */
        REJECTED
    }

    static FileReport ignored(String file, String why) {
        return new FileReport(file, Use.IGNORED, why, List.of());
    }

    static FileReport rejected(String file, String why) {
        return new FileReport(file, Use.REJECTED, why, List.of());
    }

    static FileReport faulty(String file, Exception fault) {
        return rejected(
                file,
                "has an error. Nothing imported: "
                        + Optional.ofNullable(fault.getMessage()).orElse(fault.toString()));
    }

    public boolean isRejected() {
        return use == Use.REJECTED;
    }
}
