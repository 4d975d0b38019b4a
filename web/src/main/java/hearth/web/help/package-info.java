/** Guides to the API and to the words in use. */
@NullMarked
package hearth.web.help;

import org.jspecify.annotations.NullMarked;
