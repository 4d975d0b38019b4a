-- The same as it was published by a day.
SELECT indicator, period_end, figures
FROM spread_as_of(?::DATE)
WHERE list_contains(?::VARCHAR[], indicator) AND list_contains(?::DATE[], period_end)
