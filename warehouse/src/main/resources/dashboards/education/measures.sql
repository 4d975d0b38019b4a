-- A row a measure of the year, with the year before and England.
SELECT
    list_position([
        'english_and_maths_grade_4', 'attainment_8', 'expected_standard_at_11', 'overall_absence',
        'persistent_absence', 'severe_absence'
    ], indicator) AS position,
    indicator, title AS label, source, numerator, denominator, value, symbol, before, before_symbol,
    before_numerator, before_denominator, comparator, comparator_symbol
FROM compared_figure
WHERE area_code = :authority AND year(period_end) = :year AND position IS NOT NULL
ORDER BY position
