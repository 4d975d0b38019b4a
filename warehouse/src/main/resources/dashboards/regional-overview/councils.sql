-- A row a council of the region and measure, as published, with England.
SELECT
    list_position([
        'children_looked_after_rate', 'three_or_more_placements', 'same_carer_two_years',
        'placed_over_20_miles_outside', 'health_assessment', 'dental_check', 'immunisations', 'average_sdq_score',
        'convicted', 'care_leavers_in_education_employment_training', 'care_leavers_suitable_accommodation',
        'started_looked_after_rate'
    ], figure.indicator) AS position,
    figure.indicator, figure.area_code, indicator.title AS series, figure.source, figure.numerator, figure.denominator,
    figure.value, figure.symbol, england.value AS comparator, england.symbol AS comparator_symbol
FROM figure_of_years AS figure
JOIN area ON area.area_code = figure.area_code AND area.region_code = :region
JOIN indicator ON indicator.id = figure.indicator
LEFT JOIN figure_of_years AS england
    ON england.area_code = 'E92000001' AND england.indicator = figure.indicator AND england.source = figure.source
    AND england.period_end = figure.period_end
WHERE area.area_level = 'la' AND area.is_current AND NOT area.is_former
    AND figure.source = 'published' AND year(figure.period_end) = :year
    AND position IS NOT NULL
ORDER BY area.area_name, position
