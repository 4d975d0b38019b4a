/** An authority's own counts compared with the published figures. */
@NullMarked
package hearth.web.reconciliation;

import org.jspecify.annotations.NullMarked;
