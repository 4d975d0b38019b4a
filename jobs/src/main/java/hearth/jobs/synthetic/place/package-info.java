/** Where the synthetic England is: its size, its regions and councils, and their postcodes. */
@NullMarked
package hearth.jobs.synthetic.place;

import org.jspecify.annotations.NullMarked;
