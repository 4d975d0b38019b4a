/** Tables to take away: one model of a table, from which every format is written. */
@NullMarked
package hearth.web.export;

import org.jspecify.annotations.NullMarked;
