-- title: What does a week of residential and of foster care cost us, against neighbours?
-- returns: Pounds a week for each year, and the neighbours’ median
-- group: placements
-- asked_by: Freedom-of-information requests, scrutiny committees
-- parameters:
--   authority: {kind: authority, label: Council}
--   neighbours: {kind: neighbours, label: Statistical neighbours}
-- measure: weekly_cost_residential
-- headings: {label: Care, value: A week, neighbours: Neighbours’ median, contributors: Neighbours with a figure}
-- caution: In prices of each year, without inflation taken out.
-- missing: The price of each placement, and how many cost more than £10,000 a week.
-- empty: The official statistics have no figure of this council for what you chose.
SELECT
    figure.indicator, indicator.title AS label, figure.period_end, figure.source, figure.value, figure.symbol,
    neighbours.value AS neighbours,
    CASE WHEN neighbours.value IS NULL THEN 'x' END AS neighbours_symbol, neighbours.contributors
FROM figure_of_years AS figure
JOIN indicator ON indicator.id = figure.indicator
LEFT JOIN comparison_of_years AS neighbours
    ON neighbours.area_code = figure.area_code AND neighbours.indicator = figure.indicator
    AND neighbours.source = figure.source AND neighbours.period_end = figure.period_end
    AND neighbours.comparator = :neighbours AND neighbours.statistic = 'median'
WHERE figure.area_code = :authority AND figure.source = 'published'
    AND figure.indicator IN ('weekly_cost_residential', 'weekly_cost_fostering')
ORDER BY label, figure.period_end
