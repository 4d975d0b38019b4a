package hearth.jobs.extract;

import java.io.Serializable;

/** A file, or a part of one, that is no part of a return, with the reason why it is not read. */
public record IgnoredFile(String laCode, String path, String reason) implements Serializable {}
