/** The pages of help, the glossary and the guide to the API. */
@NullMarked
package hearth.web.help;

import org.jspecify.annotations.NullMarked;
