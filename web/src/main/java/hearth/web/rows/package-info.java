/** The rows behind a figure: those of published files, and those of an authority's own extract. */
@NullMarked
package hearth.web.rows;

import org.jspecify.annotations.NullMarked;
