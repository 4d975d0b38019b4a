-- A row a reason and year, the year that was chosen and the one before.
SELECT
    indicator.title AS label, year(figure.period_end)::VARCHAR AS series, figure.source, figure.numerator AS value,
    figure.symbol
FROM best_figure AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND year(figure.period_end) IN (:year - 1, :year)
    AND figure.indicator IN (
        'moves_by_care_plan', 'moves_at_carers_request', 'moves_at_childs_request', 'moves_at_authoritys_request',
        'moves_after_concern', 'moves_after_closure', 'moves_for_other_reasons'
    )
ORDER BY max(figure.numerator) OVER (PARTITION BY figure.indicator) DESC NULLS LAST, label, series
