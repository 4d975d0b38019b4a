SELECT DISTINCT year(period_end) AS year
FROM figure_of_years, (SELECT $2::VARCHAR[] AS measures)
WHERE area_code = $1 AND value IS NOT NULL AND (len(measures) = 0 OR list_contains(measures, indicator))
ORDER BY year DESC
