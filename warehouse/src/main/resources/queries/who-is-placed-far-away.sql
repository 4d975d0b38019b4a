-- title: Who is placed far away, by age and type of placement?
-- returns: Number and percentage of each group
-- group: placements
-- asked_by: Ofsted, scrutiny committees
-- parameters:
--   authority: {kind: authority, label: Council}
--   year: {kind: year, label: Year, default: newest}
-- measure: placed_over_20_miles_outside
-- headings: {by: By, label: Group, children: Placed far away, out_of: Children in care, value: Percentage}
-- caution: Do not add up groups to fill in one that is suppressed.
-- empty: No return of this council that covers what you chose is loaded.
SELECT
    upper(left(figure.breakdown, 1)) || replace(substr(figure.breakdown, 2), '_', ' ') AS by,
    CASE figure.breakdown WHEN 'all' THEN 'All' ELSE figure.breakdown_value END AS label,
    figure.source,
    figure.numerator::BIGINT AS children, figure.symbol AS children_symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.value, figure.symbol
FROM benchmark AS figure
WHERE figure.area_code = :authority AND figure.indicator = 'placed_over_20_miles_outside' AND figure.source = 'extract'
    AND figure.period_type = 'year' AND figure.breakdown <> 'all' AND year(figure.period_end) = :year
ORDER BY figure.breakdown, group_order(figure.breakdown, figure.breakdown_value), figure.breakdown_value
