/** How numbers and dates are written for people. */
@NullMarked
package hearth.web.text;

import org.jspecify.annotations.NullMarked;
