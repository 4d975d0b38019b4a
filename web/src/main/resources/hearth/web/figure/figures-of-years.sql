SELECT area_code, period_end, source, source_release, numerator, denominator, value, lower, upper, symbol
FROM figure_of_years
WHERE indicator = ? AND list_contains(?::VARCHAR[], area_code)
