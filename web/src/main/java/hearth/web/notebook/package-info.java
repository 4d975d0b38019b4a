/** Notebooks: analyses in Java and SQL that the build runs, and what their cells use. */
@NullMarked
package hearth.web.notebook;

import org.jspecify.annotations.NullMarked;
