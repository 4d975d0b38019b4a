-- Every figure that every reader may see, wherever it comes from: published ones as they are, authorities' own ones as
-- disclosure control leaves them.
DELETE FROM shared.benchmark
WHERE source <> 'published' AND area_code IN (FROM changed_area);

INSERT INTO shared.benchmark
SELECT
    own_figure.indicator,
    area.area_code,
    area.area_name,
    area.area_level,
    period_type,
    period_end,
    breakdown,
    breakdown_value,
    source,
    source_release,
    numerator,
    denominator,
    value,
    lower,
    upper,
    symbol
FROM (
    SELECT *, 'extract' AS source FROM kept_figure
    UNION ALL
    SELECT *, 'extract' AS source FROM shown_mart_indicator
    UNION ALL
    SELECT *, 'local' AS source FROM shown_mart_local
) AS own_figure
JOIN shared.area ON area.la_code = own_figure.la_code AND area.is_current
WHERE area.area_code IN (FROM changed_area);

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
