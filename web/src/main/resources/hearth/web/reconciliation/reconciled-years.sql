-- How many own counts of each authority and year have a published figure, and how many lie beyond their tolerance.
SELECT
    area_code,
    year(period_end) AS year,
    count(*) AS compared,
    count(*) FILTER (likely_reason = 'definition') AS beyond
FROM reconciliation
GROUP BY area_code, area_name, year(period_end)
ORDER BY area_name, year
