-- The yearly figures of an area that the newest publication of them changed: what they were in the one before, and are now.
WITH published AS (
    SELECT
        indicator,
        period_end,
        source_release,
        published_on,
        value,
        row_number() OVER newest AS age,
        lead(value) OVER newest AS before,
        lead(source_release) OVER newest AS release_before
    FROM mart_published
    WHERE area_code = ? AND period_type = 'year' AND breakdown = 'all' AND value IS NOT NULL
    WINDOW newest AS (PARTITION BY indicator, period_end, dataset ORDER BY published_on DESC)
)
SELECT indicator, period_end, source_release, value, before, release_before
FROM published
WHERE age = 1
    AND before IS NOT NULL
    AND value <> before
    AND published_on > (SELECT max(published_on) FROM published) - INTERVAL 1 YEAR
ORDER BY published_on DESC, abs(value - before) / greatest(abs(before), 1) DESC, indicator
LIMIT 8
