/** Published datasets, the layouts of their files from release to release, and the labels of their periods. */
@NullMarked
package hearth.warehouse.published;

import org.jspecify.annotations.NullMarked;
