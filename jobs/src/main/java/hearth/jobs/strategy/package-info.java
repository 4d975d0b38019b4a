/** The councils' own strategies as tables of the warehouse. */
@NullMarked
package hearth.jobs.strategy;

import org.jspecify.annotations.NullMarked;
