-- A row a measure of the year, with the year before and England.
SELECT
    figure.indicator, indicator.title AS label, figure.source, figure.numerator, figure.denominator, figure.value,
    figure.symbol, figure.before, figure.before_symbol, figure.before_numerator, figure.before_denominator,
    figure.comparator, figure.comparator_symbol
FROM compared_figure AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND year(figure.period_end) = :year
    AND figure.indicator IN (
        'felt_safe', 'pathway_plans_up_to_date', 'knew_pathway_plan', 'felt_settled', 'worried_about_money',
        'living_skills_programme'
    )
ORDER BY list_position([
        'felt_safe', 'pathway_plans_up_to_date', 'knew_pathway_plan', 'felt_settled', 'worried_about_money',
        'living_skills_programme'
    ], figure.indicator)
