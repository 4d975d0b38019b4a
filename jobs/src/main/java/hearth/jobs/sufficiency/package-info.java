/** Reads what the sufficiency model is tested on, and prints how near it came. */
@NullMarked
package hearth.jobs.sufficiency;

import org.jspecify.annotations.NullMarked;
