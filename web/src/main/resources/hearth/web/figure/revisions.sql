-- What each release of one dataset published for an area and a period, where they differ; the first release first.
WITH published AS (
    SELECT dataset, period_end, source_release, published_on, value, symbol,
        count(DISTINCT coalesce(value::VARCHAR, symbol)) OVER (PARTITION BY dataset, period_end) AS versions
    FROM mart_published
    WHERE indicator = ? AND area_code = ? AND breakdown = 'all'
)
SELECT period_end, source_release, published_on, value, symbol
FROM published
WHERE versions > 1
ORDER BY period_end DESC, published_on
