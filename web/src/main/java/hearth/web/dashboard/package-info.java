/** Dashboards that are files: what readers choose, what the queries give, and how panels show it. */
@NullMarked
package hearth.web.dashboard;

import org.jspecify.annotations.NullMarked;
