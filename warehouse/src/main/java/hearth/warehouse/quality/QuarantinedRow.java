package hearth.warehouse.quality;

import hearth.warehouse.ssda903.SourceRow;

/** A row that was set aside, with its first fault. */
public record QuarantinedRow(SourceRow source, String table, RowFault fault) {}
