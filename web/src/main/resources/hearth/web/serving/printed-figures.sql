-- The counts of authorities that the official statistics print. A percentage without its numerator tells no count.
CREATE TEMP TABLE printed_figure AS
SELECT DISTINCT indicator, la_code, period_type, period_end, breakdown, breakdown_value
FROM mart_published
JOIN dim_area USING (area_code)
WHERE la_code IS NOT NULL AND mart_published.value IS NOT NULL
    AND (numerator IS NOT NULL OR indicator IN (SELECT id FROM indicator WHERE unit = 'count'))
