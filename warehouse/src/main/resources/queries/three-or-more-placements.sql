-- title: How many children had three or more placements in the year, and of what age?
-- returns: Number and percentage for each year, in all and by age
-- group: stability
-- asked_by: Freedom-of-information requests, boards
-- parameters:
--   authority: {kind: authority, label: Council}
-- measure: three_or_more_placements
-- headings: {label: Age, children: Children, out_of: Children in care, value: Percentage}
-- caution: Do not add up groups to fill in one that is suppressed.
-- missing: Five or more and ten or more placements are not counted.
-- empty: No return of this council that covers what you chose is loaded.
SELECT
    figure.period_end, CASE figure.breakdown WHEN 'all' THEN 'All' ELSE figure.breakdown_value END AS label,
    figure.source,
    figure.numerator::BIGINT AS children, figure.symbol AS children_symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.value, figure.symbol,
    figure.lower, figure.upper
FROM benchmark AS figure
WHERE figure.area_code = :authority AND figure.indicator = 'three_or_more_placements' AND figure.source = 'extract'
    AND figure.period_type = 'year' AND figure.breakdown IN ('all', 'age_band')
ORDER BY figure.period_end DESC, figure.breakdown <> 'all', figure.breakdown, group_order(figure.breakdown, figure.breakdown_value), figure.breakdown_value
