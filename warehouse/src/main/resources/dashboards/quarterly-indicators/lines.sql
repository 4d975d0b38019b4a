-- A row a measure and quarter of the three years up to the one chosen.
SELECT
    list_position([
        'children_looked_after', 'children_looked_after_rate', 'three_or_more_placements', 'same_carer_two_years',
        'placed_over_20_miles_outside', 'residential', 'fostered', 'adopted_share', 'reviews_on_time',
        'dental_check', 'health_assessment', 'immunisations', 'care_leavers_in_education_employment_training',
        'care_leavers_suitable_accommodation', 'visited_in_six_weeks', 'personal_education_plans_up_to_date'
    ], figure.indicator) AS position,
    indicator.title AS panel, figure.indicator, figure.period_end, figure.source, figure.numerator, figure.denominator,
    figure.value, figure.symbol
FROM quarterly_figure AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.period_end <= :to
    AND figure.period_end > CAST(:to AS DATE) - INTERVAL 3 YEAR
    AND position IS NOT NULL
ORDER BY position, figure.period_end
