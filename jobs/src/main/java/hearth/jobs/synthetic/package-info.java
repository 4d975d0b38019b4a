/** A made-up England: fictional councils whose returns and published figures have the shape of the real ones. */
@NullMarked
package hearth.jobs.synthetic;

import org.jspecify.annotations.NullMarked;
