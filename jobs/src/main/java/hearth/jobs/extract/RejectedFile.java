package hearth.jobs.extract;

import java.io.Serializable;

/**
 * A file that was not loaded.
 *
 * @param problem what is wrong and what was expected
 * @param remedy what to do about it
 */
public record RejectedFile(String laCode, String path, String problem, String remedy) implements Serializable {}
