-- A row a band and year, the year that was chosen and the one before.
SELECT
    CASE figure.indicator WHEN 'sdq_normal' THEN 'Normal' WHEN 'sdq_borderline' THEN 'Borderline' ELSE 'Cause for concern' END
        AS label,
    (year(figure.period_end) - 1) || '/' || right(year(figure.period_end)::VARCHAR, 2) AS series,
    figure.source, figure.numerator, received.numerator AS denominator, figure.symbol
FROM best_figure AS figure
JOIN best_figure AS received
    ON received.area_code = figure.area_code AND received.indicator = 'sdq_received'
    AND received.period_end = figure.period_end
WHERE figure.area_code = :authority AND year(figure.period_end) IN (:year - 1, :year)
    AND figure.indicator IN ('sdq_normal', 'sdq_borderline', 'sdq_concern')
ORDER BY series, list_position(['sdq_normal', 'sdq_borderline', 'sdq_concern'], figure.indicator)
