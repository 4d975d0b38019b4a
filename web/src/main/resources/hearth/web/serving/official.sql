-- The official statistics as they were known on a day. Everything they read is in the shared file, whoever asks.
--
-- One row per figure, wherever it comes from. Of a published figure that is in several datasets and releases: the preferred
-- dataset, then the newest release that was out on a day. What is merely not available (x) gives way to any other, but what
-- the newest release suppresses, or marks not applicable, stays so: an older number is no longer the publisher's.
-- In the order of the data files, one after the other by authority: sorting it would take longer than all the rest.
CREATE MACRO published_as_of(known_on) AS TABLE
SELECT *
FROM shared.mart_published
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
LEFT JOIN shared.area ON area.area_code = published.area_code;
