-- The averages of a group of authorities that a reader names.
SELECT
    period_end,
    source,
    'group' AS comparator,
    item.name AS statistic,
    item.value AS value,
    item.contributors AS contributors,
    possible
FROM (
    SELECT
        period_end,
        source,
        unnest(statistics_of(numerator, denominator, value, indicator.per)) AS item,
        any_value(possible) AS possible
    FROM (
        SELECT *
        FROM shared.benchmark AS figure, (SELECT ?::VARCHAR[] AS codes, len(codes) AS possible)
        WHERE list_contains(codes, area_code) AND breakdown = 'all' AND value IS NOT NULL
            AND figure.indicator = ? AND period_type = ?
    ) AS figure
    JOIN shared.indicator ON indicator.id = figure.indicator
    GROUP BY period_end, source
)
