-- The figures of authorities that the official statistics print.
CREATE TEMP TABLE printed_figure AS
SELECT DISTINCT indicator, la_code, period_type, period_end, breakdown, breakdown_value
FROM mart_published
JOIN dim_area USING (area_code)
WHERE la_code IS NOT NULL AND value IS NOT NULL
