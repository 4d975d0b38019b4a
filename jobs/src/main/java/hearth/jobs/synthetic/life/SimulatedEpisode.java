package hearth.jobs.synthetic.life;

import java.time.LocalDate;
import java.util.Set;

/**
 * A stretch of care with one legal status and one placement, as the return divides it.
 *
 * @param startReason the RNE code
 * @param endReason the REC code, X1 when the next episode follows
 * @param moveReason why the placement ended, blank unless the next episode is a move
 */
public record SimulatedEpisode(
        LocalDate start,
        LocalDate end,
        String startReason,
        String legalStatus,
        PlacementDetails placement,
        String endReason,
        String moveReason) {
    private static final Set<String> MOVES = Set.of("P", "T", "B", "U");
    private static final Set<String> SAME_CARER_MOVES = Set.of("T", "U");
    private static final Set<String> RESPITE = Set.of("V3", "V4");

    boolean startsByMove() {
        return MOVES.contains(startReason);
    }

    boolean startsWithSameCarer() {
        return SAME_CARER_MOVES.contains(startReason);
    }

    public boolean respite() {
        return RESPITE.contains(legalStatus);
    }

    public boolean openOn(LocalDate day) {
        return !start.isAfter(day) && end.isAfter(day);
    }
}
