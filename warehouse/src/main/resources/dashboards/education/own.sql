-- A row a measure of the year, with the year before and England.
SELECT
    figure.indicator, indicator.title AS label, figure.source, figure.numerator, figure.denominator, figure.value,
    figure.symbol, figure.before, figure.before_symbol, figure.before_numerator, figure.before_denominator,
    figure.comparator, figure.comparator_symbol
FROM compared_figure AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND year(figure.period_end) = :year
    AND figure.indicator IN (
        'personal_education_plans_up_to_date', 'good_personal_education_plans', 'personal_education_plans_completed',
        'good_or_outstanding_schools'
    )
ORDER BY list_position([
        'personal_education_plans_up_to_date', 'good_personal_education_plans', 'personal_education_plans_completed',
        'good_or_outstanding_schools'
    ], figure.indicator)
