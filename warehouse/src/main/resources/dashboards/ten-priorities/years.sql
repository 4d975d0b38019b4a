-- A row a measure, area and year: the authority and England.
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
    figure.indicator, figure.area_code, indicator.title AS panel, area.area_name AS series,
    figure.period_end, figure.source, figure.numerator, figure.denominator, figure.value, figure.symbol
FROM promised
JOIN best_figure AS figure
    ON figure.indicator = promised.measure AND figure.area_code IN (:authority, 'E92000001')
    AND year(figure.period_end) <= :year
JOIN indicator ON indicator.id = figure.indicator
JOIN area ON area.area_code = figure.area_code
WHERE :priority IN ('all', promised.id)
ORDER BY promised.id, panel, figure.area_code = 'E92000001', figure.period_end
