-- title: How does our figure compare with neighbours, region and England over the years?
-- returns: Our figure, the neighbours’ mean, the region’s and England’s for each year
-- group: children
-- asked_by: Boards, journalists
-- parameters:
--   authority: {kind: authority, label: Council}
--   indicator: {kind: indicator, label: Measure, default: children_looked_after_rate, only: [children_looked_after_rate, started_looked_after_rate, ceased_looked_after_rate, placed_over_20_miles_outside, fostered, three_or_more_placements, same_carer_two_years, health_assessment, dental_check, immunisations, average_sdq_score, convicted, care_leavers_in_education_employment_training, care_leavers_suitable_accommodation]}
--   neighbours: {kind: neighbours, label: Statistical neighbours}
-- measure: children_looked_after_rate
-- headings: {value: Our figure, neighbours: Neighbours’ mean, contributors: Neighbours with a figure, region: Region}
-- caution: The interval says how far chance alone moves our figure. A mean has no interval here; the benchmark page tests the difference.
-- empty: The official statistics have no figure of this council for what you chose.
SELECT
    figure.indicator, figure.period_end, figure.source, figure.value, figure.symbol, figure.lower, figure.upper,
    neighbours.value AS neighbours,
    CASE WHEN neighbours.value IS NULL THEN 'x' END AS neighbours_symbol, neighbours.contributors,
    region.value AS region, CASE WHEN region.value IS NULL THEN 'x' END AS region_symbol,
    england.value AS comparator, england.symbol AS comparator_symbol
FROM figure_of_years AS figure
LEFT JOIN comparison_of_years AS neighbours
    ON neighbours.area_code = figure.area_code AND neighbours.indicator = figure.indicator
    AND neighbours.source = figure.source AND neighbours.period_end = figure.period_end
    AND neighbours.comparator = :neighbours AND neighbours.statistic = 'mean'
LEFT JOIN comparison_of_years AS region
    ON region.area_code = figure.area_code AND region.indicator = figure.indicator
    AND region.source = figure.source AND region.period_end = figure.period_end AND region.comparator = 'region'
LEFT JOIN figure_of_years AS england
    ON england.area_code = 'E92000001' AND england.indicator = figure.indicator AND england.source = figure.source
    AND england.period_end = figure.period_end
WHERE figure.area_code = :authority AND figure.indicator = :indicator AND figure.source = 'published'
ORDER BY figure.period_end
