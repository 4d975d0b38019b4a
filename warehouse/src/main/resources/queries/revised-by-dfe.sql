-- title: What did DfE revise since it first published it?
-- returns: Each figure that changed, as it was first and as it is now
-- group: inspection_and_returns
-- asked_by: Journalists, analysts
-- parameters:
--   authority: {kind: authority, label: Council}
-- headings: {label: Measure, first_published: First published, now: Now, revised_on: Published again}
-- caution: Only what several loaded releases have. A figure may also differ because a release is rounded otherwise.
-- empty: No published figure of this council has been revised.
SELECT
    figure.indicator, indicator.title AS label, figure.period_end, 'published' AS source,
    min_by(figure.value, figure.published_on) AS first_published, max_by(figure.value, figure.published_on) AS now,
    max(figure.published_on) AS revised_on
FROM mart_published AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.breakdown = 'all' AND figure.value IS NOT NULL
GROUP BY ALL
HAVING count(DISTINCT figure.value) > 1
ORDER BY label, figure.period_end
