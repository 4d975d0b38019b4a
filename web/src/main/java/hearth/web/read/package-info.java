/** What a page or an API call asks of a release: areas, figures and what they are compared with. */
@NullMarked
package hearth.web.read;

import org.jspecify.annotations.NullMarked;
