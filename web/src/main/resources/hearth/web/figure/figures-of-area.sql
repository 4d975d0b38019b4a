-- The yearly figures of an area, of every indicator. What is suppressed counts as a figure: it exists.
SELECT indicator, area_code, period_end, source, source_release, numerator, denominator, value, lower, upper, symbol
FROM figure_of_years
WHERE area_code = ? AND (value IS NOT NULL OR symbol IN ('c', 'k', 'u', 'low'))
