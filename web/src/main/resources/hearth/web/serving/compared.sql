-- The figures that can be compared: as they were known on a day from the official statistics alone; without a day, all that
-- are known now.
CREATE MACRO comparable_as_of(known_on) AS TABLE
SELECT indicator, area_code, area_level, period_type, period_end, source, numerator, denominator, value
FROM shared.benchmark
WHERE known_on IS NULL AND breakdown = 'all'
UNION ALL
SELECT indicator, area_code, area_level, period_type, period_end, source, numerator, denominator, value
FROM benchmark_as_of(known_on)
WHERE known_on IS NOT NULL AND breakdown = 'all';

-- The authorities of which the statistical neighbours of one are made up, by each list; a neighbour without an area has none.
CREATE MACRO neighbour_of() AS TABLE
SELECT
    bridge_neighbour.model AS comparator,
    authority.area_code,
    area.area_code AS neighbour_code,
    count(*) OVER (PARTITION BY bridge_neighbour.model, authority.area_code) AS possible
FROM shared.bridge_neighbour
JOIN shared.area AS authority ON authority.la_code = bridge_neighbour.la_code AND authority.area_level = 'la'
LEFT JOIN shared.area ON area.la_code = bridge_neighbour.neighbour_la_code AND area.is_current;

-- What an authority's statistical neighbours are at in the period of a figure.
CREATE MACRO neighbour_comparison_as_of(known_on) AS TABLE
WITH statistic AS (
    SELECT
        figure.indicator,
        neighbour.area_code,
        figure.period_type,
        figure.period_end,
        figure.source,
        neighbour.comparator,
        any_value(neighbour.possible) AS possible,
        unnest(statistics_of(figure.numerator, figure.denominator, figure.value, indicator.per)) AS item
    FROM neighbour_of() AS neighbour
    JOIN comparable_as_of(known_on) AS figure ON figure.area_code = neighbour.neighbour_code
    LEFT JOIN shared.indicator ON indicator.id = figure.indicator
    GROUP BY
        figure.indicator, neighbour.area_code, figure.period_type, figure.period_end, figure.source,
        neighbour.comparator
)
SELECT
    indicator,
    area_code,
    period_type,
    period_end,
    source,
    comparator,
    item.name AS statistic,
    item.value AS value,
    item.contributors AS contributors,
    possible
FROM statistic;

-- What an authority's region and England are at: the published rows, never recomputed.
CREATE MACRO larger_comparison_as_of(known_on) AS TABLE
WITH figure AS (
    SELECT *
    FROM comparable_as_of(known_on)
    WHERE source = 'published' AND area_level IN ('region', 'country')
),
authority AS (
    SELECT area_code, la_code, region_code
    FROM shared.area
    WHERE area_level = 'la'
),
-- Which region an authority is compared with: its own, or where that has no figure at all the whole that it is a part of.
larger AS (
    SELECT coverage.indicator, authority.area_code, coverage.area_code AS larger_code
    FROM (
        SELECT indicator, area_code, bool_or(value IS NOT NULL) AS has_figure
        FROM figure
        WHERE area_level = 'region'
        GROUP BY ALL
    ) AS coverage
    JOIN shared.area AS region ON region.area_level = 'region' AND coverage.area_code IN (region.area_code, region.region_code)
    JOIN authority ON authority.region_code = region.area_code
    QUALIFY row_number() OVER (
        PARTITION BY coverage.indicator, authority.area_code
        ORDER BY coverage.has_figure DESC, coverage.area_code <> region.area_code
    ) = 1
    UNION ALL
    SELECT DISTINCT figure.indicator, authority.area_code, figure.area_code
    FROM figure, authority
    WHERE figure.area_level = 'country'
)
SELECT
    figure.indicator,
    larger.area_code,
    figure.period_type,
    figure.period_end,
    figure.source,
    CASE figure.area_level WHEN 'country' THEN 'england' ELSE figure.area_level END AS comparator,
    'published' AS statistic,
    figure.value,
    CASE WHEN figure.value IS NULL THEN 0 ELSE 1 END AS contributors,
    1 AS possible
FROM figure
JOIN larger ON larger.indicator = figure.indicator AND larger.larger_code = figure.area_code;

-- What an authority's figure is compared with: its statistical neighbours, its region, England.
CREATE MACRO comparison_as_of(known_on) AS TABLE
SELECT *
FROM neighbour_comparison_as_of(known_on)
UNION ALL
SELECT *
FROM larger_comparison_as_of(known_on);

-- The lowest and the highest figure of an authority's neighbours, and each of them as exact as its counts allow.
CREATE MACRO neighbour_range_as_of(known_on) AS TABLE
SELECT
    figure.indicator,
    neighbour.area_code,
    figure.period_type,
    figure.period_end,
    figure.source,
    neighbour.comparator,
    min(figure.value) AS lowest,
    max(figure.value) AS highest,
    list(coalesce(figure.numerator / nullif(figure.denominator, 0) * indicator.per, figure.value)) AS figures
FROM neighbour_of() AS neighbour
JOIN comparable_as_of(known_on) AS figure ON figure.area_code = neighbour.neighbour_code
LEFT JOIN shared.indicator ON indicator.id = figure.indicator
WHERE figure.value IS NOT NULL
GROUP BY
    figure.indicator, neighbour.area_code, figure.period_type, figure.period_end, figure.source, neighbour.comparator;

-- The official statistics' yearly figures of all authorities, by which a figure's quarter is told.
CREATE MACRO spread_as_of(known_on) AS TABLE
SELECT indicator, period_end, list(value) AS figures
FROM benchmark_as_of(known_on)
WHERE area_level = 'la' AND period_type = 'year' AND breakdown = 'all' AND value IS NOT NULL
GROUP BY indicator, period_end;

CREATE VIEW comparison AS
SELECT *
FROM comparison_as_of(CAST(NULL AS DATE));
