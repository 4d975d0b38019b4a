/** One indicator of one area by groups of children: age, sex, ethnicity and others. */
@NullMarked
package hearth.web.groups;

import org.jspecify.annotations.NullMarked;
