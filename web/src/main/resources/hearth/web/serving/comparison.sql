-- What an authority's figure is compared with: its statistical neighbours, its region, England.
--
-- A neighbour statistic is taken over the neighbours that have a figure of the same source and period, never over
-- fewer than 5; `contributors` of `possible` says over how many. Nothing stands in for a neighbour without a figure.
-- Hidden figures (symbol c) are not in it, so that it tells nothing about them.
-- The pooled figure is that of all contributors' children together, and has its own number of contributors: those with
-- a printed numerator and denominator. Region and England are the published rows, never recomputed.
CREATE VIEW comparison AS
WITH authority AS (
    SELECT area_code, la_code, region_code
    FROM area
    WHERE area_level = 'la'
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
        benchmark.indicator,
        neighbour.area_code,
        benchmark.period_type,
        benchmark.period_end,
        benchmark.source,
        neighbour.comparator,
        avg(benchmark.value) AS mean,
        median(benchmark.value) AS median,
        count(benchmark.value) AS contributors,
        sum(benchmark.numerator) FILTER (benchmark.denominator IS NOT NULL AND benchmark.value IS NOT NULL) AS numerator,
        sum(benchmark.denominator) FILTER (benchmark.numerator IS NOT NULL AND benchmark.value IS NOT NULL) AS denominator,
        count(benchmark.value) FILTER (benchmark.numerator IS NOT NULL AND benchmark.denominator IS NOT NULL)
            AS pooled_contributors,
        any_value(neighbour.possible) AS possible
    FROM neighbour
    JOIN benchmark ON benchmark.area_code = neighbour.neighbour_code
    WHERE benchmark.breakdown = 'all'
    GROUP BY
        benchmark.indicator, neighbour.area_code, benchmark.period_type, benchmark.period_end, benchmark.source,
        neighbour.comparator
),
statistic AS (
    SELECT
        indicator, area_code, period_type, period_end, source, comparator, possible,
        unnest([
            {'name': 'mean', 'figure': mean, 'over': contributors},
            {'name': 'median', 'figure': median, 'over': contributors},
            {
                'name': 'pooled',
                'figure': numerator / nullif(denominator, 0) * indicator_base.per,
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
    CASE WHEN item.over >= 5 THEN item.figure END AS value,
    item.over AS contributors,
    possible
FROM statistic
UNION ALL
SELECT
    benchmark.indicator,
    authority.area_code,
    benchmark.period_type,
    benchmark.period_end,
    benchmark.source,
    CASE benchmark.area_level WHEN 'country' THEN 'england' ELSE benchmark.area_level END AS comparator,
    'published' AS statistic,
    benchmark.value,
    CASE WHEN benchmark.value IS NULL THEN 0 ELSE 1 END AS contributors,
    1 AS possible
FROM benchmark
JOIN authority
    ON (benchmark.area_level = 'region' AND benchmark.area_code = authority.region_code)
    OR benchmark.area_level = 'country'
WHERE benchmark.breakdown = 'all' AND benchmark.source = 'published';

-- The same for years, worked out once: pages and API ask for nothing else by far, and it saves them 10 ms.
CREATE TABLE comparison_of_years AS
SELECT *
FROM comparison
WHERE period_type = 'year'
ORDER BY indicator, area_code, source, period_end;
