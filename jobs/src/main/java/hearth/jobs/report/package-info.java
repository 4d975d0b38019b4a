/** What an analyst asks of the warehouse about submissions: what is wrong with them, and what changed. */
@NullMarked
package hearth.jobs.report;

import org.jspecify.annotations.NullMarked;
