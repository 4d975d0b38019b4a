-- The same as it was published by a day.
SELECT indicator, period_end, source, lowest, highest, figures
FROM neighbour_range_as_of(?::DATE)
WHERE area_code = ? AND list_contains(?::VARCHAR[], indicator) AND comparator = ? AND period_type = 'year'
