/** Random choices that repeat: the same seed always gives the same. */
@NullMarked
package hearth.jobs.synthetic.random;

import org.jspecify.annotations.NullMarked;
