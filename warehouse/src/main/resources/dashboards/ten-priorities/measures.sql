-- A row a measure, with the year before, three years before, England and the mean of the neighbours.
WITH promised (id, priority, measure) AS (
    VALUES
        ('a', 'Children’s voice', 'review_participation'),
        ('b', 'Families together', 'started_looked_after_rate'), ('b', 'Families together', 'returned_home_planned'),
        ('c', 'Permanence', 'same_carer_two_years'), ('c', 'Permanence', 'special_guardianship_share'), ('c', 'Permanence', 'days_to_adoptive_family'),
        ('d', 'Homes close by', 'placed_over_20_miles_outside'), ('d', 'Homes close by', 'placed_outside_authority'),
        ('e', 'Health', 'health_assessment'), ('e', 'Health', 'average_sdq_score'),
        ('f', 'Carers', 'in_house_fostering'),
        ('g', 'Education', 'expected_standard_at_11'), ('g', 'Education', 'english_and_maths_grade_4'),
        ('h', 'Safe', 'children_missing'), ('h', 'Safe', 'convicted'),
        ('i', 'Homes for care leavers', 'care_leavers_suitable_accommodation'),
        ('j', 'Work and learning', 'care_leavers_in_education_employment_training')
)
SELECT
    promised.priority, indicator.title AS label, promised.measure AS indicator, figure.source, figure.numerator,
    figure.denominator, figure.value, figure.symbol, figure.before, figure.before_symbol, figure.before_numerator,
    figure.before_denominator, earlier.value AS three, earlier.symbol AS three_symbol, figure.comparator,
    figure.comparator_symbol, round(mean.value, 1) AS neighbours,
    CASE WHEN mean.value IS NULL THEN 'x' END AS neighbours_symbol
FROM promised
JOIN indicator ON indicator.id = promised.measure
LEFT JOIN compared_figure AS figure
    ON figure.area_code = :authority AND figure.indicator = promised.measure AND year(figure.period_end) = :year
LEFT JOIN best_figure AS earlier
    ON earlier.area_code = :authority AND earlier.indicator = promised.measure
    AND earlier.period_end = figure.period_end - INTERVAL 3 YEAR
LEFT JOIN comparison_of_years AS mean
    ON mean.area_code = :authority AND mean.indicator = promised.measure AND mean.source = figure.source
    AND mean.period_end = figure.period_end AND mean.statistic = 'mean'
    AND mean.comparator = (SELECT max(edition) FROM neighbour_group)
WHERE :priority IN ('all', promised.id)
ORDER BY promised.id, label
