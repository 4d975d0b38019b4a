-- The newest yearly figure of an area, of every indicator: the published one where there is one, else the own count. What is
-- suppressed counts as a figure: it exists.
SELECT indicator, area_code, period_end, source, source_release, numerator, denominator, value, lower, upper, symbol
FROM audience.figure_by_area
WHERE area_code = ? AND (value IS NOT NULL OR symbol IN ('c', 'k', 'u', 'low'))
QUALIFY row_number() OVER (
    PARTITION BY indicator
    ORDER BY list_position(['published', 'extract', 'local'], source), period_end DESC
) = 1
