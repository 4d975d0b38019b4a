/** What the warehouse holds: tables, views and published datasets. */
@NullMarked
package hearth.web.data;

import org.jspecify.annotations.NullMarked;
