/** How Hearth's rules compare with what a public validator of the return was seen to flag. */
@NullMarked
package hearth.jobs.parity;

import org.jspecify.annotations.NullMarked;
