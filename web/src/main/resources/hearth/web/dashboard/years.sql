SELECT max(period_end) AS period_end
FROM audience.figure_by_area, (SELECT $2::VARCHAR[] AS measures)
WHERE ($1 = '' OR area_code = $1) AND (value IS NOT NULL OR symbol = 'c') AND (len(measures) = 0 OR list_contains(measures, indicator))
GROUP BY year(period_end)
ORDER BY period_end DESC
