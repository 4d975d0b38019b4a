package hearth.jobs.extract;

/**
 * A file of which nothing was loaded.
 *
 * @param problem what is wrong and what was expected
 * @param remedy what to do about it
 */
public record RefusedFile(String laCode, String path, String problem, String remedy) {}
