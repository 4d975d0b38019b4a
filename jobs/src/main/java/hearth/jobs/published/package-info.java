/** DfE's and ONS's published files. */
@NullMarked
package hearth.jobs.published;

import org.jspecify.annotations.NullMarked;
