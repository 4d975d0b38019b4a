SELECT area_code, period_end, source, source_release, numerator, denominator, value, lower, upper, symbol
FROM benchmark_as_of(?::DATE)
WHERE indicator = ?
    AND list_contains(?::VARCHAR[], area_code)
    AND period_type = ?
    AND breakdown = 'all'
