-- title: How many children were in each type of placement at each quarter end?
-- returns: Number and percentage for each type and quarter end
-- group: placements
-- asked_by: Freedom-of-information requests by providers, commissioners
-- parameters:
--   authority: {kind: authority, label: Council}
--   from: {kind: year, label: From, default: newest}
-- measure: childrens_homes
-- headings: {label: Placement, children: Children, out_of: Of, value: Percentage}
-- caution: The shares of fostering are of children in foster care, all others of children in care.
-- missing: Unregistered homes, holiday lets and caravans are not in the return.
-- empty: No return of this council that covers what you chose is loaded.
SELECT
    figure.period_end, figure.indicator, indicator.title AS label, figure.source,
    figure.numerator::BIGINT AS children, figure.symbol AS children_symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.value, figure.symbol
FROM benchmark AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.source = 'extract' AND figure.period_type = 'quarter'
    AND figure.breakdown = 'all' AND figure.period_end > make_date(:from - 1, 3, 31)
    AND figure.indicator IN (
        'in_house_fostering', 'agency_fostering', 'kinship_fostering', 'childrens_homes', 'supported_accommodation',
        'placed_with_parents', 'placed_for_adoption', 'residential_schools'
    )
ORDER BY figure.period_end, label
