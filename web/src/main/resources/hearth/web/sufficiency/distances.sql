-- Children looked after by where they are placed and how far from home, at an authority's newest year: its own, those of its
-- statistical neighbours, and England's; as this audience may see them.
WITH member AS (
    SELECT member_code AS area_code
    FROM neighbour_group
    WHERE area_code = $1 AND edition = (SELECT max(edition) FROM neighbour_group WHERE area_code = $1)
    UNION
    SELECT unnest([$1, 'E92000001'])
),
figure AS (
    SELECT area_code, period_end, breakdown, breakdown_value, value, symbol
    FROM benchmark
    SEMI JOIN member USING (area_code)
    WHERE indicator = 'children_looked_after' AND period_type = 'year' AND breakdown IN ('all', 'distance_group')
    QUALIFY source = first_value(source) OVER (
        PARTITION BY area_code, period_end ORDER BY breakdown DESC, list_position(['published', 'extract'], source)
    )
)
SELECT area_code, period_end, breakdown, breakdown_value, value, symbol
FROM figure
WHERE period_end = (SELECT max(period_end) FROM figure WHERE area_code = $1 AND breakdown = 'distance_group')
