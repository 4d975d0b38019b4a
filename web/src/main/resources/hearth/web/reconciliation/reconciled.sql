SELECT
    indicator,
    period_end,
    own_source,
    published_source,
    own_value,
    published_value,
    difference,
    rounding,
    tolerance,
    likely_reason
FROM reconciliation
WHERE area_code = ?
ORDER BY period_end DESC, abs(difference) / (tolerance + rounding) DESC NULLS FIRST, indicator
