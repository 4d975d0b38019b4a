-- A row a measure, with its counts alone.
SELECT
    list_position([
        'adoption_decisions', 'waiting_for_adoption', 'adoption_plans_reversed', 'early_permanence',
        'placed_within_426_days', 'placed_within_12_months_of_decision'
    ], figure.indicator) AS position,
    figure.indicator, indicator.title AS label, figure.source, figure.numerator::INTEGER AS numerator,
    figure.symbol AS numerator_symbol, figure.denominator::INTEGER AS denominator
FROM best_figure AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND year(figure.period_end) = :year
    AND position IS NOT NULL
ORDER BY position
