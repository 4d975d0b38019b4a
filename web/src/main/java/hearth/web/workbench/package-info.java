/** Questions in SQL: which are allowed, and how answers are written. */
@NullMarked
package hearth.web.workbench;

import org.jspecify.annotations.NullMarked;
