-- title: Where do care leavers live, and how many have no settled home?
-- returns: Number and percentage for each kind of home
-- group: leaving_care
-- asked_by: Freedom-of-information requests on homelessness, scrutiny committees
-- parameters:
--   authority: {kind: authority, label: Council}
--   year: {kind: year, label: Year, default: newest}
-- measure: care_leavers_suitable_accommodation
-- headings: {label: Where, children: Care leavers, out_of: Of, value: Percentage}
-- missing: Care leavers aged 22 to 25.
-- empty: No return of this council that covers what you chose is loaded.
SELECT
    figure.indicator, indicator.title AS label, figure.source,
    figure.numerator::BIGINT AS children, figure.symbol AS children_symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.value, figure.symbol
FROM figure_of_years AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.source = 'extract' AND year(figure.period_end) = :year
    AND figure.indicator IN (
        'care_leavers_suitable_accommodation', 'accommodation_not_known', 'without_settled_home', 'in_custody',
        'living_independently', 'living_with_parents', 'in_supported_housing', 'staying_put'
    )
ORDER BY figure.numerator DESC NULLS LAST, label
