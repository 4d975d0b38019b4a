package hearth.web.quality;

import java.util.Optional;

/**
 * A change of one cell that was made so that its row could be used.
 *
 * @param was the old value; empty for readers who may not see it
 * @param becomes the new value; the same
 */
record RepairedCell(
        String rule,
        String meaning,
        String file,
        int row,
        String column,
        Optional<String> was,
        Optional<String> becomes) {}
