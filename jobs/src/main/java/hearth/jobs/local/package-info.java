/** Brings figures that authorities alone hold into the warehouse. */
@NullMarked
package hearth.jobs.local;

import org.jspecify.annotations.NullMarked;
