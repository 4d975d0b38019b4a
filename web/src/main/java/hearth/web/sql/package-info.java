/** Questions in SQL: which are allowed, and how answers are written. */
@NullMarked
package hearth.web.sql;

import org.jspecify.annotations.NullMarked;
