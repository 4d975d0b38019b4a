/**
 * A synthetic England: fictional councils whose returns and published figures have the shape of the real ones. Its rooms
 * stand on each other in this order: {@code random}, {@code place}, {@code life}, {@code returns}, {@code published}.
 */
@NullMarked
package hearth.jobs.synthetic;

import org.jspecify.annotations.NullMarked;
