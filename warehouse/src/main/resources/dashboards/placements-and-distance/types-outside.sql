-- A row a kind of placement, counted from returns; a share of fewer than ten is left to its count.
SELECT
    outside.breakdown_value AS label, outside.source, outside.denominator::INTEGER AS children,
    outside.numerator::INTEGER AS outside,
    outside.symbol AS outside_symbol,
    CASE WHEN outside.denominator >= 10 THEN outside.value END AS value,
    CASE WHEN outside.denominator < 10 THEN 'u' ELSE outside.symbol END AS symbol,
    far.numerator::INTEGER AS far, far.symbol AS far_symbol,
    CASE WHEN far.denominator >= 10 THEN far.value END AS far_share,
    CASE WHEN far.denominator < 10 THEN 'u' ELSE far.symbol END AS far_share_symbol
FROM benchmark AS outside
LEFT JOIN benchmark AS far
    ON far.area_code = outside.area_code AND far.indicator = 'placed_over_20_miles' AND far.source = outside.source
    AND far.period_type = outside.period_type AND far.period_end = outside.period_end
    AND far.breakdown = outside.breakdown AND far.breakdown_value = outside.breakdown_value
WHERE outside.area_code = :authority AND outside.indicator = 'placed_outside_authority' AND outside.source = 'extract'
    AND outside.period_type = 'year' AND outside.breakdown = 'placement_group' AND year(outside.period_end) = :year
ORDER BY group_order(outside.breakdown, outside.breakdown_value)
