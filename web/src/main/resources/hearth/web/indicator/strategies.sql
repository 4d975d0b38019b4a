-- The measures of strategies that correspond to an indicator: the newest figure that each document gives, and its aims.
SELECT
    la_code,
    strategy_title,
    title,
    about,
    differs,
    arg_max(coalesce(figure.period || ': ', '') || figure.printed, figure.period_end) FILTER (WHERE figure.role <> 'target')
        AS said,
    list(
        CASE figure.direction
            WHEN 'at_least' THEN 'at least '
            WHEN 'at_most' THEN 'at most '
            WHEN 'none' THEN ''
            ELSE replace(figure.direction, '_', ' ') || ': '
        END || '“' || figure.printed || '”' || coalesce(' by ' || strftime(figure.period_end, '%-d %B %Y'), '')
        ORDER BY figure.period_end
    ) FILTER (WHERE figure.role = 'target') AS aims
FROM dim_strategy_measure AS measure
LEFT JOIN fact_strategy_figure AS figure USING (la_code, measure)
WHERE indicator = ?
GROUP BY la_code, measure.measure, position, strategy_title, title, about, differs
ORDER BY la_code, position
