/** The lives of the children whom one council looks after, from long before the first return to the last. */
@NullMarked
package hearth.jobs.synthetic.life;

import org.jspecify.annotations.NullMarked;
