-- A row a measure of the year, with the year before and England.
SELECT
    list_position([
        'felt_safe', 'pathway_plans_up_to_date', 'knew_pathway_plan', 'felt_settled', 'worried_about_money',
        'living_skills_programme'
    ], indicator) AS position,
    indicator, title AS label, source, numerator, denominator, value, symbol, before, before_symbol,
    before_numerator, before_denominator, comparator, comparator_symbol
FROM compared_figure
WHERE area_code = :authority AND year(period_end) = :year AND position IS NOT NULL
ORDER BY position
