-- What the yearly figures of the changed areas are compared with, worked out once, one area after the other: pages and API
-- ask for nothing else by far.
SET VARIABLE changed_areas = (SELECT coalesce(list(area_code), []) FROM changed_area);

CREATE TABLE shared.comparison_of_years AS
SELECT *
FROM comparison_as_of(CAST(NULL AS DATE), areas := getvariable('changed_areas'))
WHERE period_type = 'year'
ORDER BY area_code, indicator, source, period_end;

CREATE SCHEMA shared.prepared;

CREATE TABLE shared.prepared.neighbour_range AS
SELECT *
FROM neighbour_range_as_of(CAST(NULL AS DATE), areas := getvariable('changed_areas'))
WHERE period_type = 'year'
ORDER BY area_code, indicator, source, period_end;
