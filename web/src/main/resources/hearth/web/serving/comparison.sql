-- The same for years, worked out once, one area after the other: pages and API ask for nothing else by far.
CREATE TABLE shared.comparison_of_years AS
SELECT *
FROM comparison
WHERE period_type = 'year'
ORDER BY area_code, indicator, source, period_end;
