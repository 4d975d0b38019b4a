-- title: Why did children move?
-- returns: Number and percentage of moves for each reason
-- group: stability
-- asked_by: Ofsted, scrutiny committees
-- parameters:
--   authority: {kind: authority, label: Council}
--   year: {kind: year, label: Year, default: newest}
-- measure: moves_by_care_plan
-- headings: {label: Reason, moves: Moves, out_of: All moves, value: Percentage}
-- caution: "Moves are counted, not children: a child who moved twice counts twice."
-- empty: No return of this council that covers what you chose is loaded.
SELECT
    figure.indicator, indicator.title AS label, figure.source,
    figure.numerator::BIGINT AS moves, figure.symbol AS moves_symbol,
    figure.denominator::BIGINT AS out_of, figure.symbol AS out_of_symbol, figure.value, figure.symbol
FROM figure_of_years AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND starts_with(figure.indicator, 'moves_') AND figure.source = 'extract'
    AND year(figure.period_end) = :year
ORDER BY figure.numerator DESC NULLS LAST, label
