-- One row per figure, wherever it comes from. Of a published figure that several datasets and releases print: the preferred
-- dataset, then the newest release that was out on a day. What is merely not available (x) gives way to any other, but what
-- the newest release hides, or says not to apply, stays so: an older number is no longer the publisher's.
-- In the order of the data files, one after the other by authority: sorting it would take longer than all the rest.
CREATE MACRO published_as_of(known_on) AS TABLE
SELECT *
FROM mart_published
WHERE published_on <= known_on
QUALIFY row_number() OVER (
    PARTITION BY indicator, area_code, period_type, period_end, breakdown, breakdown_value
    ORDER BY symbol IS NOT DISTINCT FROM 'x', preference, published_on DESC
) = 1;

-- What the official statistics said by some day, in the columns of `benchmark`.
CREATE MACRO benchmark_as_of(known_on) AS TABLE
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
FROM published_as_of(known_on) AS published
LEFT JOIN area ON area.area_code = published.area_code;

CREATE TABLE benchmark AS
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
JOIN area ON area.la_code = own_figure.la_code AND area.is_current;

-- The yearly figures that are not broken down once more, in a table of their own: small enough for a page to be quick.
CREATE TABLE figure_of_years AS
SELECT *
FROM benchmark
WHERE period_type = 'year' AND breakdown = 'all'
ORDER BY indicator, area_code, source, period_end;
