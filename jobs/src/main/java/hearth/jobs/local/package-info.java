/** Imports local figures: those that authorities add from their own systems. */
@NullMarked
package hearth.jobs.local;

import org.jspecify.annotations.NullMarked;
