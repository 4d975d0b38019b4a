-- A row a region and measure, as published, and England.
SELECT
    list_position([
        'children_looked_after_rate', 'three_or_more_placements', 'same_carer_two_years',
        'placed_over_20_miles_outside', 'health_assessment', 'dental_check', 'immunisations', 'average_sdq_score',
        'convicted', 'care_leavers_in_education_employment_training', 'care_leavers_suitable_accommodation',
        'started_looked_after_rate'
    ], figure.indicator) AS position,
    indicator.title AS label, area.area_name AS region, figure.indicator, figure.source, figure.value, figure.symbol
FROM figure_of_years AS figure
JOIN area ON area.area_code = figure.area_code
JOIN indicator ON indicator.id = figure.indicator
WHERE area.area_level IN ('region', 'country') AND figure.source = 'published' AND year(figure.period_end) = :year
    AND position IS NOT NULL
ORDER BY position, region
