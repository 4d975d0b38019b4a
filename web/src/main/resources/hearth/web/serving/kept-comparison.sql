-- The comparisons of areas for which nothing has changed since an earlier release.
INSERT INTO shared.comparison_of_years
SELECT *
FROM before.comparison_of_years
WHERE area_code IN (SELECT area_code FROM shared.area) AND area_code NOT IN (FROM changed_area);

INSERT INTO shared.prepared.neighbour_range
SELECT *
FROM before.prepared.neighbour_range
WHERE area_code IN (SELECT area_code FROM shared.area) AND area_code NOT IN (FROM changed_area);
