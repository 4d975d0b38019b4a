/** What Hearth's command lines have in common. */
@NullMarked
package hearth.warehouse.command;

import org.jspecify.annotations.NullMarked;
