-- title: Which of our own counts differ from the published figures, and why?
-- returns: The 50 largest differences, with their likely reason
-- group: inspection_and_returns
-- asked_by: DfE returns officers
-- parameters:
--   authority: {kind: authority, label: Council}
--   show: {kind: choice, label: Show, default: beyond, values: {beyond: Beyond tolerance, any: Any difference}}
-- headings: {label: Measure, own: Our count, published: Published, difference: Difference, tolerance: Tolerance, likely_reason: Likely reason}
-- caution: "Only a council’s own staff compare its counts: those of others are rounded."
-- empty: All our counts agree with the published figures within tolerance, or none of them can be compared.
SELECT
    pair.period_end, pair.indicator, indicator.title AS label, round(pair.own_value, 1) AS own,
    pair.published_value AS published, round(pair.difference, 1) AS difference, round(pair.tolerance, 1) AS tolerance,
    pair.likely_reason
FROM reconciliation AS pair
JOIN indicator ON indicator.id = pair.indicator
WHERE pair.area_code = :authority AND pair.difference <> 0
    AND (:show = 'any' OR abs(pair.difference) > greatest(pair.tolerance, pair.rounding))
ORDER BY abs(pair.difference) DESC, pair.period_end DESC, label
LIMIT 50
