-- What was imported of each published dataset, the newest release first.
SELECT dataset, source_release, count(*) AS rows, min(period_end) AS first_end, max(period_end) AS last_end
FROM fact_published
GROUP BY dataset, source_release
ORDER BY dataset, max(published_on) DESC, source_release DESC
