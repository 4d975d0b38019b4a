-- One row per figure, wherever it comes from. Of a figure that several releases print, the newest one.
-- Sorted so that one indicator of one authority lies in one place, the figures that are not broken down first.
CREATE TABLE benchmark AS
WITH newest_published AS (
    SELECT *
    FROM mart_published
    QUALIFY row_number() OVER (
        PARTITION BY indicator, area_code, period_type, period_end, breakdown, breakdown_value
        ORDER BY source_release DESC
    ) = 1
),
figure AS (
    SELECT
        indicator, area_code, period_type, period_end, breakdown, breakdown_value, 'published' AS source,
        source_release, numerator, denominator, value, lower, upper, symbol
    FROM newest_published
    UNION ALL
    SELECT
        indicator, area.area_code, period_type, period_end, breakdown, breakdown_value, 'extract' AS source,
        source_release, numerator, denominator, value, lower, upper, symbol
    FROM shown_mart_indicator
    JOIN area ON area.la_code = shown_mart_indicator.la_code AND area.is_current
)
SELECT
    figure.indicator,
    figure.area_code,
    coalesce(area.area_name, figure.area_code) AS area_name,
    area.area_level,
    figure.period_type,
    figure.period_end,
    figure.breakdown,
    figure.breakdown_value,
    figure.source,
    figure.source_release,
    figure.numerator,
    figure.denominator,
    figure.value,
    figure.lower,
    figure.upper,
    figure.symbol
FROM figure
LEFT JOIN area ON area.area_code = figure.area_code
ORDER BY figure.breakdown <> 'all', figure.indicator, figure.area_code, figure.source, figure.period_end;

-- The yearly figures that are not broken down once more, in a table of their own: small enough for a page to be quick.
CREATE TABLE figure_of_years AS
SELECT *
FROM benchmark
WHERE period_type = 'year' AND breakdown = 'all'
ORDER BY indicator, area_code, source, period_end;
