SELECT DISTINCT breakdown
FROM benchmark, (SELECT $2::VARCHAR[] AS measures)
WHERE area_code = $1 AND breakdown <> 'all' AND (len(measures) = 0 OR list_contains(measures, indicator))
ORDER BY breakdown
