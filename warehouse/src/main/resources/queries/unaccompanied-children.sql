-- title: How many unaccompanied asylum-seeking children do we look after?
-- returns: Number and percentage for each year and source
-- group: children
-- asked_by: Freedom-of-information requests
-- parameters:
--   authority: {kind: authority, label: Council}
-- measure: unaccompanied_share
-- headings: {counted_by: Counted by, children: Unaccompanied children, out_of: Children in care, value: Percentage}
-- empty: Neither a return nor the official statistics have this council’s figure.
SELECT
    figure.period_end,
    CASE figure.source WHEN 'published' THEN 'Official statistics' ELSE 'Returns' END AS counted_by, figure.source,
    figure.numerator::BIGINT AS children, figure.symbol AS children_symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.value, figure.symbol
FROM figure_of_years AS figure
WHERE figure.area_code = :authority AND figure.indicator = 'unaccompanied_share'
ORDER BY figure.period_end, counted_by
