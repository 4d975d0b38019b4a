-- The same as it was published by a day.
SELECT indicator, area_code, period_end, source, source_release, numerator, denominator, value, lower, upper, symbol
FROM benchmark_as_of(?::DATE)
WHERE area_code = ?
    AND list_contains(?::VARCHAR[], indicator)
    AND period_type = 'year'
    AND breakdown = 'all'
ORDER BY indicator, source, period_end
