-- One row per figure, wherever it comes from. Of a figure that several releases print, the newest one.
-- In the order of the data files, one after the other by authority: sorting it would take longer than all the rest.
CREATE TABLE benchmark AS
WITH newest_published AS (
    SELECT *
    FROM mart_published
    QUALIFY row_number() OVER (
        PARTITION BY indicator, area_code, period_type, period_end, breakdown, breakdown_value
        ORDER BY source_release DESC
    ) = 1
)
SELECT
    published.indicator,
    published.area_code,
    coalesce(area.area_name, published.area_code) AS area_name,
    area.area_level,
    period_type,
    period_end,
    breakdown,
    breakdown_value,
    'published' AS source,
    source_release,
    numerator,
    denominator,
    value,
    lower,
    upper,
    symbol
FROM newest_published AS published
LEFT JOIN area ON area.area_code = published.area_code
UNION ALL
SELECT
    extract.indicator,
    area.area_code,
    area.area_name,
    area.area_level,
    period_type,
    period_end,
    breakdown,
    breakdown_value,
    'extract' AS source,
    source_release,
    numerator,
    denominator,
    value,
    lower,
    upper,
    symbol
FROM shown_mart_indicator AS extract
JOIN area ON area.la_code = extract.la_code AND area.is_current;

-- The yearly figures that are not broken down once more, in a table of their own: small enough for a page to be quick.
CREATE TABLE figure_of_years AS
SELECT *
FROM benchmark
WHERE period_type = 'year' AND breakdown = 'all'
ORDER BY indicator, area_code, source, period_end;
