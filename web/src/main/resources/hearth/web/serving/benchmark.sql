-- Every figure that every reader may see, wherever it comes from: published ones as they are, authorities' own ones as
-- disclosure control leaves them.
CREATE TABLE shared.benchmark AS
SELECT *
FROM benchmark_as_of(DATE '9999-12-31')
UNION ALL
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
    SELECT *, 'extract' AS source FROM shown_mart_indicator
    UNION ALL
    SELECT *, 'local' AS source FROM shown_mart_local
) AS own_figure
JOIN shared.area ON area.la_code = own_figure.la_code AND area.is_current;

-- The yearly figures that are not broken down once more, in a table of their own: small enough for a page to be quick.
CREATE TABLE shared.figure_of_years AS
SELECT *
FROM shared.benchmark
WHERE period_type = 'year' AND breakdown = 'all'
ORDER BY indicator, area_code, source, period_end;
