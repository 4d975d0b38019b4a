-- The figures of every authority, region and the country in one year, as every reader sees them.
SELECT area_code, period_end, source, source_release, numerator, denominator, value, lower, upper, symbol
FROM shared.figure_of_years
WHERE indicator = ? AND source = ? AND period_end = ? AND area_level IN ('la', 'region', 'country')
