/** What every page and every answer of the API share: the frame, parameters, and what is said when something is wrong. */
@NullMarked
package hearth.web.site;

import org.jspecify.annotations.NullMarked;
