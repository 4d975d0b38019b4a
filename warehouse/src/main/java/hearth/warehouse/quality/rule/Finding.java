package hearth.warehouse.quality.rule;

import hearth.warehouse.ssda903.ReturnRow;

/** A row that breaks a rule. */
public record Finding(Rule rule, ReturnRow row) {}
