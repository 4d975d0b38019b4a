-- A row a council of the region and measure, as published.
SELECT figure.indicator, figure.area_code, indicator.title AS series, figure.source, figure.value, figure.symbol
FROM figure_of_years AS figure
JOIN area ON area.area_code = figure.area_code
JOIN area AS own ON own.area_code = :authority AND own.region_code = area.region_code
JOIN indicator ON indicator.id = figure.indicator
WHERE area.area_level = 'la' AND area.is_current AND NOT area.is_former
    AND figure.source = 'published' AND year(figure.period_end) = :year
    AND figure.indicator IN (
        'children_looked_after_rate', 'started_looked_after_rate', 'three_or_more_placements', 'same_carer_two_years',
        'health_assessment', 'dental_check', 'immunisations', 'average_sdq_score', 'convicted',
        'care_leavers_in_education_employment_training', 'care_leavers_suitable_accommodation'
    )
ORDER BY area.area_name, series
