-- title: Why did children leave care?
-- returns: Number and percentage for each reason
-- group: leaving_care
-- asked_by: Freedom-of-information requests, scrutiny committees
-- parameters:
--   authority: {kind: authority, label: Council}
--   year: {kind: year, label: Year, default: newest}
-- measure: ceased_looked_after
-- headings: {label: Reason, children: Children, out_of: All who left, value: Percentage}
-- caution: The reasons listed are not all there are, so the percentages do not add up to 100.
-- empty: No return of this council that covers what you chose is loaded.
SELECT
    figure.indicator, indicator.title AS label, figure.source,
    figure.numerator::BIGINT AS children, figure.symbol AS children_symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.value, figure.symbol
FROM figure_of_years AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND indicator.theme = 'leaving' AND indicator.unit = 'percentage'
    AND figure.source = 'extract' AND year(figure.period_end) = :year
ORDER BY figure.numerator DESC NULLS LAST, label
