-- Every year of a council, of the indicators of its board.
SELECT indicator, area_code, period_end, source, source_release, numerator, denominator, value, lower, upper, symbol
FROM audience.figure_by_area
WHERE area_code = ? AND list_contains(?::VARCHAR[], indicator)
ORDER BY indicator, source, period_end
