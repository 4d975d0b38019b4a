-- A row a measure and quarter, all up to the one chosen; measures of a year stand in its last quarter.
SELECT
    indicator.title AS panel, figure.indicator, figure.period_end, figure.source, figure.numerator, figure.denominator,
    figure.value, figure.symbol
FROM benchmark AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.source IN ('extract', 'local') AND figure.breakdown = 'all'
    AND figure.period_type IN ('quarter', 'year') AND figure.period_end <= :to
    AND figure.period_end > CAST(:to AS DATE) - INTERVAL 3 YEAR
    AND figure.indicator IN (
        'children_looked_after', 'children_looked_after_rate', 'three_or_more_placements', 'same_carer_two_years',
        'placed_over_20_miles_outside', 'residential', 'fostered', 'adopted_share', 'reviews_on_time',
        'dental_check', 'health_assessment', 'immunisations', 'care_leavers_in_education_employment_training',
        'care_leavers_suitable_accommodation', 'visited_in_six_weeks', 'personal_education_plans_up_to_date'
    )
QUALIFY row_number() OVER (
    PARTITION BY figure.indicator, figure.period_end ORDER BY figure.period_type = 'year', figure.source
) = 1
ORDER BY list_position([
        'children_looked_after', 'children_looked_after_rate', 'three_or_more_placements', 'same_carer_two_years',
        'placed_over_20_miles_outside', 'residential', 'fostered', 'adopted_share', 'reviews_on_time',
        'dental_check', 'health_assessment', 'immunisations', 'care_leavers_in_education_employment_training',
        'care_leavers_suitable_accommodation', 'visited_in_six_weeks', 'personal_education_plans_up_to_date'
    ], figure.indicator), figure.period_end
