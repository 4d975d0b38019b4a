-- A row a pair of kinds of placement, counted from returns.
SELECT
    split_part(breakdown_value, ' to ', 1) AS from_label, split_part(breakdown_value, ' to ', 2) AS to_label,
    source, value, symbol
FROM benchmark
WHERE area_code = :authority AND indicator = 'placement_moves' AND source = 'extract' AND period_type = 'year'
    AND breakdown = 'from_to' AND year(period_end) = :year
ORDER BY
    sum(value) OVER (PARTITION BY from_label) DESC, sum(value) OVER (PARTITION BY to_label) DESC, value DESC NULLS LAST
