/** What is published: datasets, the layouts their files had from release to release, and the labels of their periods. */
@NullMarked
package hearth.warehouse.published;

import org.jspecify.annotations.NullMarked;
