-- A row a measure of the year, with the year before and England.
SELECT
    figure.indicator, indicator.title AS label, figure.source, figure.numerator, figure.denominator, figure.value,
    figure.symbol, figure.before, figure.before_symbol, figure.before_numerator, figure.before_denominator,
    figure.comparator, figure.comparator_symbol
FROM compared_figure AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND year(figure.period_end) = :year
    AND figure.indicator IN (
        'initial_health_assessment_on_time', 'registered_with_gp', 'registered_with_dentist',
        'days_to_mental_health_services'
    )
ORDER BY list_position([
        'initial_health_assessment_on_time', 'registered_with_gp', 'registered_with_dentist',
        'days_to_mental_health_services'
    ], figure.indicator)
