-- What an authority's figure is compared with: its statistical neighbours, its region, England.
--
-- A neighbour statistic is taken over the neighbours that have a figure of the same source and period, never over
-- fewer than a setting says; `contributors` of `possible` says over how many. Nothing stands in for a neighbour without a figure.
-- Hidden figures (symbol c) are not in it, so that it tells nothing about them.
-- The pooled figure is that of all contributors' children together, and has its own number of contributors: those with
-- a printed numerator and denominator; it is left out where one of them holds most of the children. Region and England
-- are the published rows, never recomputed.
--
-- What was known on a day is worked out from the official statistics alone; without a day, from all that is known now.
CREATE MACRO comparison_as_of(known_on) AS TABLE
WITH figure AS (
    SELECT indicator, area_code, area_level, period_type, period_end, source, numerator, denominator, value
    FROM benchmark
    WHERE known_on IS NULL AND breakdown = 'all'
    UNION ALL
    SELECT indicator, area_code, area_level, period_type, period_end, source, numerator, denominator, value
    FROM benchmark_as_of(known_on)
    WHERE known_on IS NOT NULL AND breakdown = 'all'
),
authority AS (
    SELECT area_code, la_code, region_code
    FROM area
    WHERE area_level = 'la'
),
-- Which region an authority is held against: its own, or where that has no figure at all the whole that it is a part of.
larger AS (
    SELECT told.indicator, authority.area_code, told.area_code AS larger_code
    FROM (
        SELECT indicator, area_code, bool_or(value IS NOT NULL) AS is_told
        FROM figure
        WHERE area_level = 'region' AND source = 'published'
        GROUP BY ALL
    ) AS told
    JOIN area AS region ON region.area_level = 'region' AND told.area_code IN (region.area_code, region.region_code)
    JOIN authority ON authority.region_code = region.area_code
    QUALIFY row_number() OVER (
        PARTITION BY told.indicator, authority.area_code
        ORDER BY told.is_told DESC, told.area_code <> region.area_code
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
    FROM bridge_neighbour
    JOIN authority ON authority.la_code = bridge_neighbour.la_code
    LEFT JOIN area ON area.la_code = bridge_neighbour.neighbour_la_code AND area.is_current
),
pool AS (
    SELECT
        figure.indicator,
        neighbour.area_code,
        figure.period_type,
        figure.period_end,
        figure.source,
        neighbour.comparator,
        avg(figure.value) AS mean,
        -- Of a list, since DuckDB's own median of so many groups takes a minute instead of a second every other time.
        list_aggregate(list(figure.value), 'median') AS median,
        count(figure.value) AS contributors,
        sum(figure.numerator) FILTER (figure.denominator IS NOT NULL AND figure.value IS NOT NULL) AS numerator,
        sum(figure.denominator) FILTER (figure.numerator IS NOT NULL AND figure.value IS NOT NULL) AS denominator,
        count(figure.value) FILTER (figure.numerator IS NOT NULL AND figure.denominator IS NOT NULL)
            AS pooled_contributors,
        max(figure.denominator) FILTER (figure.numerator IS NOT NULL AND figure.value IS NOT NULL) AS largest_denominator,
        any_value(neighbour.possible) AS possible
    FROM neighbour
    JOIN figure ON figure.area_code = neighbour.neighbour_code
    GROUP BY
        figure.indicator, neighbour.area_code, figure.period_type, figure.period_end, figure.source,
        neighbour.comparator
),
statistic AS (
    SELECT
        indicator, area_code, period_type, period_end, source, comparator, possible,
        unnest([
            {'name': 'mean', 'number': mean, 'over': contributors},
            {'name': 'median', 'number': median, 'over': contributors},
            {
                'name': 'pooled',
                'number': CASE
                    WHEN largest_denominator <= denominator * (SELECT largest_share FROM average_rule)
                        THEN numerator / nullif(denominator, 0) * indicator_base.per
                END,
                'over': pooled_contributors
            }
        ]) AS item
    FROM pool
    LEFT JOIN (SELECT id, per FROM indicator) AS indicator_base ON indicator_base.id = pool.indicator
)
SELECT
    indicator,
    area_code,
    period_type,
    period_end,
    source,
    comparator,
    item.name AS statistic,
    CASE WHEN item.over >= (SELECT fewest FROM average_rule) THEN item.number END AS value,
    item.over AS contributors,
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

-- The same for years, worked out once: pages and API ask for nothing else by far, and it saves them 10 ms.
CREATE TABLE comparison_of_years AS
SELECT *
FROM comparison
WHERE period_type = 'year'
ORDER BY indicator, area_code, source, period_end;
