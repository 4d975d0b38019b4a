-- The figures that authorities counted themselves, as disclosure control leaves them.
INSERT INTO shared.benchmark BY NAME
SELECT area_code, area_name, area_level, 'local' AS source, shown_mart_local.* EXCLUDE (la_code)
FROM shown_mart_local
JOIN shared.area USING (la_code)
WHERE is_current AND area_code IN (FROM changed_area);

-- The yearly figures that are not broken down once more, in tables of their own: small enough for a page to be quick. One has
-- them by indicator, the other one area after the other, for pages about an area.
DELETE FROM shared.figure_of_years
WHERE area_code IN (FROM changed_area);

INSERT INTO shared.figure_of_years
SELECT *
FROM shared.benchmark
WHERE period_type = 'year' AND breakdown = 'all' AND area_code IN (FROM changed_area)
ORDER BY indicator, area_code, source, period_end;

DELETE FROM shared.prepared.figure_by_area
WHERE area_code IN (FROM changed_area);

INSERT INTO shared.prepared.figure_by_area
SELECT *
FROM shared.figure_of_years
WHERE area_code IN (FROM changed_area)
ORDER BY area_code, indicator, source, period_end;
