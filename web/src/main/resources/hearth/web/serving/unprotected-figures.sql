-- The figures from extracts as they are.
INSERT INTO shared.benchmark BY NAME
SELECT area_code, area_name, area_level, 'extract' AS source, received_mart_indicator.* EXCLUDE (la_code)
FROM received_mart_indicator
JOIN shared.area USING (la_code)
WHERE is_current
