package hearth.jobs.extract;

import hearth.warehouse.file.CellLimit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was not read of one authority's files, and why. */
final class IntakeLog {
    private static final String SEND_LESS = "send only the tables and columns of the return";

    private final String laCode;
    private final List<RejectedFile> rejected = new ArrayList<>();
    private final List<IgnoredFile> ignored = new ArrayList<>();

    /** Work that may find a file unusable. */
    interface Reading {
        void run() throws IOException;
    }

    IntakeLog(String laCode) {
        this.laCode = laCode;
    }

    /** Works on a file; whatever goes wrong rejects that file and stops nothing else. */
    void attempt(String path, Reading reading) {
        try {
            reading.run();
        } catch (UnusableFileException e) {
            reject(path, String.valueOf(e.getMessage()), e.remedy());
        } catch (CellLimit.Exceeded e) {
            reject(path, String.valueOf(e.getMessage()) + ", more than a return does", SEND_LESS);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // What was built of the file is let go with the error: the next file has the memory again.
            reject(path, "needs more memory than there is", SEND_LESS);
        } catch (IOException | RuntimeException e) {
            String why = Optional.ofNullable(e.getMessage()).orElse(e.toString());
            reject(path, "cannot be read: " + why, "check that it opens, and send it again");
        }
    }

    void reject(String path, String problem, String remedy) {
        rejected.add(new RejectedFile(laCode, path, problem, remedy));
    }

    void ignore(String path, String reason) {
        ignored.add(new IgnoredFile(laCode, path, reason));
    }

    List<RejectedFile> rejected() {
        return List.copyOf(rejected);
    }

    List<IgnoredFile> ignored() {
        return List.copyOf(ignored);
    }
}
