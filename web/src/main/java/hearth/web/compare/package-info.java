/** Several areas and several indicators on one page, as a reader puts them together. */
@NullMarked
package hearth.web.compare;

import org.jspecify.annotations.NullMarked;
