SELECT DISTINCT period_end
FROM benchmark, (SELECT $2::VARCHAR[] AS measures)
WHERE ($1 = '' OR area_code = $1) AND (value IS NOT NULL OR symbol = 'c') AND (len(measures) = 0 OR list_contains(measures, indicator))
    AND period_type = $3 AND breakdown = 'all'
ORDER BY period_end DESC
