-- The last year that what was imported of each dataset covers.
SELECT dataset, year(max(last_end)) AS last_year
FROM shared.prepared.imported
GROUP BY dataset
