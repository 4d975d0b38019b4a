/** Figures and what they are compared with, as they are read and as they are written for people. */
@NullMarked
package hearth.web.figure;

import org.jspecify.annotations.NullMarked;
