-- title: How long had children been in care, and how long when they left?
-- returns: Days for each year
-- group: leaving_care
-- asked_by: Scrutiny committees
-- parameters:
--   authority: {kind: authority, label: Council}
-- measure: median_days_in_care
-- headings: {label: Measure, value: Days, children: Children}
-- caution: "A median may have no number of children. [x] in the first years: the returns do not go back far enough to say when care began."
-- empty: No return of this council that covers what you chose is loaded.
SELECT
    figure.indicator, indicator.title AS label, figure.period_end, figure.source, figure.value, figure.symbol,
    figure.denominator::BIGINT AS children, figure.symbol AS children_symbol
FROM figure_of_years AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.source = 'extract'
    AND figure.indicator IN (
        'median_days_in_care', 'median_days_in_care_on_leaving', 'mean_days_in_care_on_leaving'
    )
ORDER BY label, figure.period_end
