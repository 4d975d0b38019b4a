package hearth.jobs.synthetic;

import java.util.Optional;

/** What one return says about one child: looked after in the window, a care leaver, or both. */
record ChildYear(Life life, boolean lookedAfter, Optional<HealthYear> health, Optional<LeaverYear> leaver) {}
