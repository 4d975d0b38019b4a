package hearth.jobs.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was not read of one authority's files, and why. */
final class IntakeLog {
    private final String laCode;
    private final List<RefusedFile> refused = new ArrayList<>();
    private final List<IgnoredFile> ignored = new ArrayList<>();

    /** Work that may find a file unusable. */
    interface Reading {
        void run() throws IOException;
    }

    IntakeLog(String laCode) {
        this.laCode = laCode;
    }

    /** Works on a file; whatever goes wrong refuses that file and stops nothing else. */
    void attempt(String path, Reading reading) {
        try {
            reading.run();
        } catch (UnusableFileException e) {
            refuse(path, String.valueOf(e.getMessage()), e.remedy());
        } catch (IOException | RuntimeException e) {
            String why = Optional.ofNullable(e.getMessage()).orElse(e.toString());
            refuse(path, "cannot be read: " + why, "check that it opens, and send it again");
        }
    }

    void refuse(String path, String problem, String remedy) {
        refused.add(new RefusedFile(laCode, path, problem, remedy));
    }

    void ignore(String path, String reason) {
        ignored.add(new IgnoredFile(laCode, path, reason));
    }

    List<RefusedFile> refused() {
        return List.copyOf(refused);
    }

    List<IgnoredFile> ignored() {
        return List.copyOf(ignored);
    }
}
