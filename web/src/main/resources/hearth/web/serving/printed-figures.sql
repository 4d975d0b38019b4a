-- The counts of authorities that the newest release of some dataset prints. What an older one printed and the newest hides is
-- no longer among them. A percentage without its numerator tells no count.
CREATE TEMP TABLE printed_figure AS
SELECT indicator, la_code, period_type, period_end, breakdown, breakdown_value, coalesce(numerator, value) AS printed_count
FROM (
    SELECT *
    FROM mart_published
    QUALIFY row_number() OVER (
        PARTITION BY dataset, indicator, area_code, period_type, period_end, breakdown, breakdown_value
        ORDER BY published_on DESC
    ) = 1
)
JOIN dim_area USING (area_code)
WHERE la_code IS NOT NULL AND value IS NOT NULL
    AND (numerator IS NOT NULL OR indicator IN (SELECT id FROM indicator WHERE unit = 'count'))
