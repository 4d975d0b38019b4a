/** Dashboards as files: what a folder with {@code dashboard.yaml} and its queries says, read strictly. */
@NullMarked
package hearth.warehouse.dashboard;

import org.jspecify.annotations.NullMarked;
