-- Every year of a council and its neighbours, and the newest year of all councils: one read for a whole board.
SELECT indicator, area_code, area_level, period_end, source, source_release, numerator, denominator, value, lower, upper, symbol
FROM (
    SELECT
        *,
        max(CASE WHEN area_code = ? AND value IS NOT NULL THEN period_end END)
            OVER (PARTITION BY indicator, source) AS newest
    FROM figure_of_years
    WHERE list_contains(?::VARCHAR[], indicator) AND area_level = 'la'
)
WHERE list_contains(?::VARCHAR[], area_code) OR (source = 'published' AND period_end = newest AND value IS NOT NULL)
ORDER BY indicator, source, area_code, period_end
