/** What DfE would publish of these returns, with small counts suppressed, and the lists of statistical neighbours. */
@NullMarked
package hearth.jobs.synthetic.published;

import org.jspecify.annotations.NullMarked;
