package hearth.jobs.mart;

import hearth.warehouse.ssda903.Return;
import java.util.Optional;
import java.util.Set;

/**
 * A current return of an authority: figures are counted for the periods that these cover.
 *
 * @param tables the tables that it has; empty where an earlier version of Hearth loaded it and did not note them
 */
public record ReportedReturn(Return of, Optional<Set<String>> tables) {}
