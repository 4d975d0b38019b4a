-- The same as it was published by a day.
SELECT indicator, area_code, area_level, period_end, source, source_release, numerator, denominator, value, lower, upper, symbol
FROM (
    SELECT
        *,
        max(CASE WHEN area_code = ? AND value IS NOT NULL THEN period_end END)
            OVER (PARTITION BY indicator, source) AS newest
    FROM benchmark_as_of(?::DATE)
    WHERE list_contains(?::VARCHAR[], indicator)
        AND area_level = 'la'
        AND period_type = 'year'
        AND breakdown = 'all'
)
WHERE list_contains(?::VARCHAR[], area_code) OR (period_end = newest AND value IS NOT NULL)
ORDER BY indicator, source, area_code, period_end
