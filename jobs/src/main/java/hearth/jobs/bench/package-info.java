/**
 * What {@code ./hearth bench} measures: each step runs Hearth's own commands, as a user would, on a synthetic country.
 */
@NullMarked
package hearth.jobs.bench;

import org.jspecify.annotations.NullMarked;
