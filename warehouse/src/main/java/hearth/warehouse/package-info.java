/** What the data means: the return, the care records, the indicators and the tables. No Spark, no HTTP. */
@NullMarked
package hearth.warehouse;

import org.jspecify.annotations.NullMarked;
