SELECT area_code, value
FROM benchmark_as_of(?::DATE)
WHERE indicator = ?
    AND source = ?
    AND period_end = ?
    AND period_type = 'year'
    AND breakdown = 'all'
    AND area_level = 'la'
    AND value IS NOT NULL
