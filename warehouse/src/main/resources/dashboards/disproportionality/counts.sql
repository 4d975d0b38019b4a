-- A row an outcome and group, counted from returns: how many of how many.
SELECT
    indicator.title AS label, figure.breakdown_value AS group_name,
    CASE
        WHEN figure.symbol IS NULL THEN figure.numerator::INTEGER || ' of ' || figure.denominator::INTEGER
        ELSE '[' || figure.symbol || ']'
    END AS value,
    figure.symbol
FROM benchmark AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.source = 'extract' AND figure.period_type = 'year'
    AND figure.breakdown = 'ethnic_group' AND year(figure.period_end) = :year
    AND figure.indicator IN (
        'three_or_more_placements', 'residential', 'placed_outside_authority', 'children_missing',
        'health_assessment', 'care_leavers_in_education_employment_training', 'same_carer_two_years',
        'returned_home_planned'
    )
ORDER BY label, group_order(figure.breakdown, figure.breakdown_value)
