package hearth.jobs.synthetic.returns;

import hearth.jobs.synthetic.life.Life;
import java.util.Optional;

/**
 * What one return says about one child: looked after in the return period, a care leaver, or both.
 *
 * @param leaver what the council answers on care leavers, whether or not the young person counts as one
 */
public record ChildYear(Life life, boolean lookedAfter, Optional<HealthYear> health, Optional<LeaverYear> leaver) {
    /** The answers on a care leaver of the published group. */
    public Optional<LeaverYear> countedLeaver() {
        return leaver.filter(LeaverYear::counted).filter(answers -> !CareLeavers.isMovedOrOnShortBreaks(life));
    }
}
