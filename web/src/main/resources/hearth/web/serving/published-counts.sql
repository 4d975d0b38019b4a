-- The counts of authorities in the newest release of each dataset: numerators, numbers of children, and denominators, also of
-- figures that are suppressed. What an older release published and the newest suppresses is no longer among them. A
-- percentage without its numerator reveals no count.
CREATE TEMP TABLE published_counts AS
SELECT
    indicator,
    la_code,
    period_type,
    period_end,
    breakdown,
    breakdown_value,
    list_sort(list(DISTINCT number) FILTER (number IS NOT NULL)) AS numbers,
    list_sort(list(DISTINCT denominator) FILTER (denominator IS NOT NULL)) AS denominators
FROM (
    SELECT
        *,
        CASE
            WHEN value IS NULL THEN NULL
            WHEN indicator IN (SELECT id FROM shared.indicator WHERE unit = 'count') THEN coalesce(numerator, value)
            ELSE numerator
        END AS number
    FROM shared.mart_published
    QUALIFY row_number() OVER (
        PARTITION BY dataset, indicator, area_code, period_type, period_end, breakdown, breakdown_value
        ORDER BY published_on DESC
    ) = 1
)
JOIN shared.dim_area USING (area_code)
WHERE la_code IS NOT NULL AND (number IS NOT NULL OR denominator IS NOT NULL)
GROUP BY ALL
