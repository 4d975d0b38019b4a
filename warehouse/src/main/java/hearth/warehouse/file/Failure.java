package hearth.warehouse.file;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** The cause of an exception. */
public final class Failure {
    private Failure() {}

    /** The cause of causes. */
    public static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** The fault behind a failure that the user can mend; of a full disk or a missing file the system says too little. */
    public static Optional<UserError> mendable(Throwable failure) {
        Throwable cause = root(failure);
        if (cause instanceof UserError error) {
            return Optional.of(error);
        }
        String said = String.valueOf(cause.getMessage());
        if (said.contains("No space left on device")) {
            return Optional.of(new UserError(
                    "the disk is full, that of the warehouse or that of temporary files; the newest release is as it was",
                    "",
                    "",
                    "make room and run the command again"));
        }
        if (cause instanceof NoSuchFileException file) {
            return Optional.of(new UserError("does not exist", place(file), "", ""));
        }
        return cause instanceof AccessDeniedException file
                ? Optional.of(new UserError("may not be read or written by this user", place(file), "", ""))
                : Optional.empty();
    }

    private static String place(FileSystemException failure) {
        return String.valueOf(failure.getFile());
    }
}
