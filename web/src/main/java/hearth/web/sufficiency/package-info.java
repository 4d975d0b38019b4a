/** Which homes children will need, where and at what cost: a council's forecast, its scenarios, and how good it is. */
@NullMarked
package hearth.web.sufficiency;

import org.jspecify.annotations.NullMarked;
