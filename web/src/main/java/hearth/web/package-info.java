/** The web app: its command line, its address space and its settings. */
@NullMarked
package hearth.web;

import org.jspecify.annotations.NullMarked;
