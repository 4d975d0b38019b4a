/** The figures that a synthetic country's councils keep in systems of their own. */
@NullMarked
package hearth.jobs.synthetic.local;

import org.jspecify.annotations.NullMarked;
