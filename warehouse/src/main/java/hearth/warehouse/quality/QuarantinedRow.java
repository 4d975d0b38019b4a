package hearth.warehouse.quality;

import hearth.warehouse.ssda903.SourceRow;

/** A quarantined row with its first fault. */
public record QuarantinedRow(SourceRow source, String table, RowFault fault) {}
