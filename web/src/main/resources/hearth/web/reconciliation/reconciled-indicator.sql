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
WHERE indicator = ? AND area_code = ?
ORDER BY period_end, abs(difference) / (tolerance + rounding) NULLS LAST
