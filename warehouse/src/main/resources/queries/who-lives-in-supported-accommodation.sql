-- title: Who lives in supported accommodation?
-- returns: Number and percentage, in all and of each group
-- group: placements
-- asked_by: Freedom-of-information requests, charities
-- parameters:
--   authority: {kind: authority, label: Council}
--   year: {kind: year, label: Year, default: newest}
-- measure: supported_accommodation
-- headings: {by: By, label: Group, children: In supported accommodation, out_of: Children in care, value: Percentage}
-- caution: Do not add up groups to fill in one that is suppressed.
-- missing: Young people by whether they are unaccompanied.
-- empty: No return of this council that covers what you chose is loaded.
SELECT
    upper(left(figure.breakdown, 1)) || replace(substr(figure.breakdown, 2), '_', ' ') AS by,
    CASE figure.breakdown WHEN 'all' THEN 'All' ELSE figure.breakdown_value END AS label,
    figure.source,
    figure.numerator::BIGINT AS children, figure.symbol AS children_symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.value, figure.symbol
FROM benchmark AS figure
WHERE figure.area_code = :authority AND figure.indicator = 'supported_accommodation' AND figure.source = 'extract'
    AND figure.period_type = 'year' AND figure.breakdown IS NOT NULL AND year(figure.period_end) = :year
ORDER BY figure.breakdown <> 'all', figure.breakdown, group_order(figure.breakdown, figure.breakdown_value), figure.breakdown_value
