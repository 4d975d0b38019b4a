/** One indicator of one area compared with others: page, CSV and API. */
@NullMarked
package hearth.web.benchmark;

import org.jspecify.annotations.NullMarked;
