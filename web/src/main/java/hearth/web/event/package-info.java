/** What happened on a day that a figure may be read with: dated events that councils write down. */
@NullMarked
package hearth.web.event;

import org.jspecify.annotations.NullMarked;
