-- What an audience reads of figures: its own authorities' from their own files, all others from the shared one.
-- A table and not a view, since it is small and asked for again and again.
CREATE TABLE audience.own_figure AS
SELECT
    indicator,
    area_code,
    area_name,
    area_level,
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
    SELECT *, 'extract' AS source FROM audience.mart_indicator
    UNION ALL
    SELECT *, 'local' AS source FROM audience.mart_local
)
JOIN audience.own_area USING (la_code)
ORDER BY indicator, period_type, breakdown;

CREATE VIEW benchmark AS
SELECT *
FROM shared.benchmark
WHERE source = 'published' OR NOT is_own(area_code)
UNION ALL
SELECT *
FROM audience.own_figure;

CREATE VIEW figure_of_years AS
SELECT *
FROM shared.figure_of_years
WHERE source = 'published' OR NOT is_own(area_code)
UNION ALL
SELECT *
FROM audience.own_figure
WHERE period_type = 'year' AND breakdown = 'all';

CREATE VIEW audience.figure_by_area AS
SELECT *
FROM shared.prepared.figure_by_area
WHERE source = 'published' OR NOT is_own(area_code)
UNION ALL
SELECT *
FROM audience.own_figure
WHERE period_type = 'year' AND breakdown = 'all';

CREATE VIEW ops_submission AS
SELECT *
FROM shared.ops_submission
WHERE NOT is_own(la_code)
UNION ALL
SELECT *
FROM audience.ops_submission;
