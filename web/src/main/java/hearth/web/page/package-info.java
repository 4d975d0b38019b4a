/** Pages for people: every one is complete without JavaScript, and its whole state is in its address. */
@NullMarked
package hearth.web.page;

import org.jspecify.annotations.NullMarked;
