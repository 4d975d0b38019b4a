-- A row a measure of the year, with the year before and England.
SELECT
    figure.indicator, indicator.title AS label, figure.source, figure.numerator, figure.denominator, figure.value,
    figure.symbol, figure.before, figure.before_symbol, figure.before_numerator, figure.before_denominator,
    figure.comparator, figure.comparator_symbol
FROM compared_figure AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND year(figure.period_end) = :year
    AND figure.indicator IN (
        'english_and_maths_grade_4', 'attainment_8', 'expected_standard_at_11', 'overall_absence',
        'persistent_absence', 'severe_absence'
    )
ORDER BY list_position([
        'english_and_maths_grade_4', 'attainment_8', 'expected_standard_at_11', 'overall_absence',
        'persistent_absence', 'severe_absence'
    ], figure.indicator)
