package hearth.warehouse.quality;

/** A row that was set aside, with its first fault. */
public record QuarantinedRow(SourceRow source, String table, RowFault fault) {}
