-- title: How many children are in care by agreement (section 20), and how many by order?
-- returns: Number and percentage for each legal status
-- group: children
-- asked_by: Freedom-of-information requests, family-law charities
-- parameters:
--   authority: {kind: authority, label: Council}
--   year: {kind: year, label: Year, default: newest}
-- headings: {label: Legal status, children: Children, out_of: Of, value: Percentage}
-- missing: How long children have been accommodated under section 20.
-- empty: No return of this council that covers what you chose is loaded.
SELECT
    figure.indicator, indicator.title AS label, figure.source,
    figure.numerator::BIGINT AS children, figure.symbol AS children_symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.value, figure.symbol
FROM figure_of_years AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND indicator.theme = 'legal_status' AND figure.source = 'extract'
    AND year(figure.period_end) = :year
ORDER BY figure.numerator DESC NULLS LAST, label
