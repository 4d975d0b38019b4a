-- The counts of authorities in the newest release of each dataset. What an older release published and the newest suppresses is
-- no longer among them. A percentage without its numerator reveals no count.
CREATE TEMP TABLE published_count AS
SELECT indicator, la_code, period_type, period_end, breakdown, breakdown_value, coalesce(numerator, value) AS number
FROM (
    SELECT *
    FROM shared.mart_published
    QUALIFY row_number() OVER (
        PARTITION BY dataset, indicator, area_code, period_type, period_end, breakdown, breakdown_value
        ORDER BY published_on DESC
    ) = 1
)
JOIN shared.dim_area USING (area_code)
WHERE la_code IS NOT NULL AND value IS NOT NULL
    AND (numerator IS NOT NULL OR indicator IN (SELECT id FROM shared.indicator WHERE unit = 'count'))
