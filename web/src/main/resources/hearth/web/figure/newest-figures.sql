-- The newest yearly figure of each indicator that an area has, published ones before counted ones, and these before local ones.
-- What is suppressed counts as a figure: it exists.
SELECT indicator, area_code, period_end, source, source_release, numerator, denominator, value, lower, upper, symbol
FROM figure_of_years
WHERE area_code = ? AND (value IS NOT NULL OR symbol IN ('c', 'k', 'u', 'low'))
QUALIFY row_number() OVER (
    PARTITION BY indicator
    ORDER BY CASE source WHEN 'published' THEN 1 WHEN 'extract' THEN 2 ELSE 3 END, period_end DESC
) = 1
