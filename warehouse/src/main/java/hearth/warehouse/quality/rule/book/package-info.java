/** The validation rules of the return, in lists by theme. */
@NullMarked
package hearth.warehouse.quality.rule.book;

import org.jspecify.annotations.NullMarked;
