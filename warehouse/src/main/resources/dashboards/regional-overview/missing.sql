-- A row a council of the region and measure without a figure, as published.
SELECT
    area.area_name AS council, indicator.title AS label, figure.indicator, figure.source, figure.value, figure.symbol
FROM figure_of_years AS figure
JOIN area ON area.area_code = figure.area_code AND area.region_code = :region
JOIN indicator ON indicator.id = figure.indicator
WHERE area.area_level = 'la' AND area.is_current AND NOT area.is_former AND figure.value IS NULL
    AND figure.source = 'published' AND year(figure.period_end) = :year
    AND figure.indicator IN (
        'children_looked_after_rate', 'three_or_more_placements', 'same_carer_two_years',
        'placed_over_20_miles_outside', 'health_assessment', 'dental_check', 'immunisations', 'average_sdq_score',
        'convicted', 'care_leavers_in_education_employment_training', 'care_leavers_suitable_accommodation',
        'started_looked_after_rate'
    )
ORDER BY area.area_name, label
