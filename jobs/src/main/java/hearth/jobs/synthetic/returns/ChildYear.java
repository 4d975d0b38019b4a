package hearth.jobs.synthetic.returns;

import hearth.jobs.synthetic.life.Life;
import java.util.Optional;

/** What one return says about one child: looked after in the return period, a care leaver, or both. */
public record ChildYear(Life life, boolean lookedAfter, Optional<HealthYear> health, Optional<LeaverYear> leaver) {}
