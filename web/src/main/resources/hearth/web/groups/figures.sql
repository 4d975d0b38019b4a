-- The yearly figures of an area and of the country by group, and those of all children together.
SELECT
    breakdown,
    breakdown_value,
    area_code,
    period_end,
    source,
    source_release,
    numerator,
    denominator,
    value,
    lower,
    upper,
    symbol
FROM benchmark
WHERE indicator = ? AND list_contains(?::VARCHAR[], area_code) AND period_type = 'year'
