-- A row a group and snapshot, the five newest up to a day, counted from returns: all children first, and below those in
-- foster care the three groups that these are.
WITH figure AS (
    SELECT breakdown, breakdown_value, period_end, source, value, symbol
    FROM benchmark
    WHERE area_code = :authority AND indicator = 'children_looked_after' AND source = 'extract' AND period_type = :every
        AND breakdown IN ('all', 'placement_group') AND period_end <= :to
    UNION ALL
    SELECT indicator, 'Fostering', period_end, source, numerator, symbol
    FROM benchmark
    WHERE area_code = :authority AND indicator IN ('in_house_fostering', 'agency_fostering', 'kinship_fostering')
        AND source = 'extract' AND period_type = :every AND breakdown = 'all' AND period_end <= :to
)
SELECT
    CASE breakdown
        WHEN 'all' THEN 'All children'
        WHEN 'in_house_fostering' THEN '– with carers of the council'
        WHEN 'agency_fostering' THEN '– with carers of an agency'
        WHEN 'kinship_fostering' THEN '– among all of these, relatives or friends'
        ELSE breakdown_value
    END AS label,
    period_end, source, value, symbol,
    100 * first_value(value) OVER fostered / first_value(value) OVER whole AS share
FROM figure
WINDOW
    fostered AS (ORDER BY period_end DESC, breakdown <> 'placement_group', breakdown_value <> 'Fostering'),
    whole AS (ORDER BY period_end DESC, breakdown <> 'all')
QUALIFY dense_rank() OVER (ORDER BY period_end DESC) <= 5
ORDER BY
    breakdown <> 'all', group_order('placement_group', breakdown_value),
    list_position(['placement_group', 'in_house_fostering', 'agency_fostering', 'kinship_fostering'], breakdown), period_end
