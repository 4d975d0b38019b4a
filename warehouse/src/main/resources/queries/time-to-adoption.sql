-- title: How long does adoption take, and how many children wait?
-- returns: Days, percentages and numbers for each year
-- group: leaving_care
-- asked_by: Freedom-of-information requests, adoption agencies
-- parameters:
--   authority: {kind: authority, label: Council}
-- measure: children_adopted
-- headings: {label: Measure, value: Figure, children: Out of}
-- empty: No return of this council that covers what you chose is loaded.
SELECT
    figure.indicator, indicator.title AS label, figure.period_end, figure.source, figure.value, figure.symbol,
    figure.denominator::BIGINT AS children,
    coalesce(figure.symbol, CASE indicator.unit WHEN 'count' THEN 'z' END) AS children_symbol
FROM figure_of_years AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.source = 'extract'
    AND figure.indicator IN (
        'days_to_adoptive_family', 'days_order_to_match', 'matched_within_121_days', 'children_adopted'
    )
ORDER BY label, figure.period_end
