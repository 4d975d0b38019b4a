-- A row a kind of placement, as published, and their total.
SELECT breakdown_value AS label, source, value, symbol
FROM benchmark
WHERE area_code = :authority AND indicator = 'children_looked_after' AND source = 'published' AND period_type = 'year'
    AND breakdown IN ('all', 'placement_group') AND year(period_end) = :year
QUALIFY count(*) FILTER (breakdown = 'placement_group') OVER () > 0
ORDER BY breakdown = 'all', group_order(breakdown, breakdown_value)
