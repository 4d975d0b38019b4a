-- The same as it was known on a day.
SELECT value
FROM benchmark_as_of(?::DATE)
WHERE indicator = ?
    AND source = ?
    AND period_end = ?
    AND period_type = 'year'
    AND breakdown = 'all'
    AND area_level = 'la'
    AND value IS NOT NULL
    AND area_code NOT IN (SELECT area_code FROM area WHERE valid_to < period_end)
