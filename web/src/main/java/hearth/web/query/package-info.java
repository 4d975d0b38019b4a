/** Asks the database and writes what it answers: query files, JSON, CSV. */
@NullMarked
package hearth.web.query;

import org.jspecify.annotations.NullMarked;
