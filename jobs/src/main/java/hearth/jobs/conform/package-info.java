/** Spark around the pure functions: from an authority's files to its rows of the star. */
@NullMarked
package hearth.jobs.conform;

import org.jspecify.annotations.NullMarked;
