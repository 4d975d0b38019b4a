-- What an audience reads of figures: its own authorities' from their own files, all others from the shared one.
CREATE TABLE audience.own_area AS
SELECT la_code, area_code, area_name, area_level
FROM shared.area
JOIN audience.own USING (la_code)
WHERE is_current;

CREATE VIEW benchmark AS
SELECT *
FROM shared.benchmark
WHERE source = 'published' OR area_code NOT IN (SELECT area_code FROM audience.own_area)
UNION ALL
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
JOIN audience.own_area USING (la_code);

CREATE VIEW figure_of_years AS
SELECT *
FROM shared.figure_of_years
WHERE source = 'published' OR area_code NOT IN (SELECT area_code FROM audience.own_area)
UNION ALL
SELECT *
FROM benchmark
WHERE period_type = 'year' AND breakdown = 'all' AND source <> 'published'
    AND area_code IN (SELECT area_code FROM audience.own_area);

CREATE VIEW ops_submission AS
SELECT *
FROM shared.ops_submission
WHERE la_code NOT IN (SELECT la_code FROM audience.own)
UNION ALL
SELECT *
FROM audience.ops_submission;
