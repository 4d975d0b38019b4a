-- The measures of strategies that correspond to an indicator: the newest figure that each document gives, and its aims.
SELECT
    measure.la_code,
    measure.strategy_title,
    measure.title,
    measure.about,
    measure.differs,
    (
        SELECT arg_max(coalesce(period || ': ', '') || printed, period_end)
        FROM fact_strategy_figure AS figure
        WHERE figure.la_code = measure.la_code AND figure.measure = measure.measure AND role <> 'target'
    ) AS said,
    (
        SELECT list(
            CASE direction
                WHEN 'at_least' THEN 'at least '
                WHEN 'at_most' THEN 'at most '
                WHEN 'none' THEN ''
                ELSE replace(direction, '_', ' ') || ': '
            END || '“' || printed || '”' || coalesce(' by ' || strftime(period_end, '%-d %B %Y'), '')
            ORDER BY period_end
        )
        FROM fact_strategy_figure AS figure
        WHERE figure.la_code = measure.la_code AND figure.measure = measure.measure AND role = 'target'
    ) AS aims
FROM dim_strategy_measure AS measure
WHERE indicator = ?
ORDER BY measure.la_code, position
