-- Averages of several authorities: of statistical neighbours, and of a group that a reader names.
--
-- A statistic is taken over the authorities that have a figure of the same source and period, never over fewer than a
-- setting says; `contributors` says over how many. Nothing replaces one without a figure. Suppressed figures
-- (symbol c) are not in it, so that it reveals nothing about them, and every figure is the one that all readers see.
-- The pooled figure is that of all contributors' children together. It has its own number of contributors, those with a
-- numerator and a denominator, and is left out where one of them holds most of the children.
CREATE MACRO fewest_in_average() AS (SELECT fewest FROM shared.average_rule);

CREATE MACRO pooled_of(numerator, denominator, value) AS
    CASE
        WHEN max(denominator) FILTER (numerator IS NOT NULL AND value IS NOT NULL)
            <= sum(denominator) FILTER (numerator IS NOT NULL AND value IS NOT NULL)
                * (SELECT largest_share FROM shared.average_rule)
            THEN sum(numerator) FILTER (denominator IS NOT NULL AND value IS NOT NULL)
                / nullif(sum(denominator) FILTER (numerator IS NOT NULL AND value IS NOT NULL), 0)
    END;

-- The median is taken of a list, since DuckDB's own median of so many groups takes a minute instead of a second every
-- other time.
CREATE MACRO statistics_of(numerator, denominator, value, per) AS [
    {
        'name': 'mean',
        'value': CASE WHEN count(value) >= fewest_in_average() THEN avg(value) END,
        'contributors': count(value)
    },
    {
        'name': 'median',
        'value': CASE WHEN count(value) >= fewest_in_average() THEN list_aggregate(list(value), 'median') END,
        'contributors': count(value)
    },
    {
        'name': 'pooled',
        'value': CASE
            WHEN count(value) FILTER (numerator IS NOT NULL AND denominator IS NOT NULL) >= fewest_in_average()
                THEN pooled_of(numerator, denominator, value) * any_value(per)
        END,
        'contributors': count(value) FILTER (numerator IS NOT NULL AND denominator IS NOT NULL)
    }
];

-- What an authority's figure is compared with: its statistical neighbours, its region, England. Region and England are the
-- published rows, never recomputed. What was known on a day is worked out from the official statistics alone; without a
-- day, from all that is known now.
CREATE MACRO comparison_as_of(known_on) AS TABLE
WITH figure AS (
    SELECT indicator, area_code, area_level, period_type, period_end, source, numerator, denominator, value
    FROM shared.benchmark
    WHERE known_on IS NULL AND breakdown = 'all'
    UNION ALL
    SELECT indicator, area_code, area_level, period_type, period_end, source, numerator, denominator, value
    FROM benchmark_as_of(known_on)
    WHERE known_on IS NOT NULL AND breakdown = 'all'
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
        WHERE area_level = 'region' AND source = 'published'
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
    WHERE figure.area_level = 'country' AND figure.source = 'published'
),
neighbour AS (
    SELECT
        bridge_neighbour.model AS comparator,
        authority.area_code,
        area.area_code AS neighbour_code,
        count(*) OVER (PARTITION BY bridge_neighbour.model, authority.area_code) AS possible
    FROM shared.bridge_neighbour
    JOIN authority ON authority.la_code = bridge_neighbour.la_code
    LEFT JOIN shared.area ON area.la_code = bridge_neighbour.neighbour_la_code AND area.is_current
),
statistic AS (
    SELECT
        figure.indicator,
        neighbour.area_code,
        figure.period_type,
        figure.period_end,
        figure.source,
        neighbour.comparator,
        any_value(neighbour.possible) AS possible,
        unnest(statistics_of(figure.numerator, figure.denominator, figure.value, indicator.per)) AS item
    FROM neighbour
    JOIN figure ON figure.area_code = neighbour.neighbour_code
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
FROM statistic
UNION ALL
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
JOIN larger ON larger.indicator = figure.indicator AND larger.larger_code = figure.area_code
WHERE figure.source = 'published';

CREATE VIEW comparison AS
SELECT *
FROM comparison_as_of(CAST(NULL AS DATE));
