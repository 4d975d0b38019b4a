-- A row a kind of placement, as the council added it.
SELECT
    CASE breakdown WHEN 'all' THEN 'All placements' ELSE breakdown_value END AS label, source, value, symbol, numerator,
    denominator
FROM benchmark
WHERE area_code = :authority AND indicator = 'cost_of_placement_week' AND source = 'local' AND period_type = 'year'
    AND breakdown IN ('all', 'placement_group') AND year(period_end) = :year
ORDER BY breakdown <> 'all', value DESC NULLS LAST
