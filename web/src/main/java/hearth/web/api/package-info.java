/** Figures for programs, as JSON and CSV. */
@NullMarked
package hearth.web.api;

import org.jspecify.annotations.NullMarked;
