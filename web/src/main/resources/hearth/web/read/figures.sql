SELECT area_code, period_end, source, source_release, numerator, denominator, value, lower, upper, symbol
FROM benchmark
WHERE indicator = ?
    AND area_code IN (SELECT unnest(?))
    AND period_type = ?
    AND breakdown = 'all'
ORDER BY source, period_end
