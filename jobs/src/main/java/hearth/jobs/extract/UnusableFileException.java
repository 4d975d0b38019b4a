package hearth.jobs.extract;

import java.io.IOException;

/** A file cannot be used; the message says what is wrong with it, the remedy what to do. */
final class UnusableFileException extends IOException {
    private final String remedy;

    UnusableFileException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
