/** What a council would report of these lives: one return for each period, with the codes of its year. */
@NullMarked
package hearth.jobs.synthetic.returns;

import org.jspecify.annotations.NullMarked;
