-- title: Which of our strategy’s aims have a figure now, and which only we can tell?
-- returns: Each aim with the newest published figure
-- group: inspection_and_returns
-- asked_by: Boards
-- parameters:
--   authority: {kind: authority, label: Council}
-- headings: {priority: Priority, label: Measure, aim: Aim, value: Now, period_end: Of}
-- caution: "An aim that the strategy has twice, in its text and its plan, is listed twice where it is worded otherwise. [x]: only the council can tell."
-- empty: Hearth has no strategy of this council with aims.
WITH now AS (
    SELECT figure.*
    FROM figure_of_years AS figure
    WHERE figure.area_code = :authority AND figure.source = 'published'
    QUALIFY row_number() OVER (
        PARTITION BY figure.indicator ORDER BY figure.value IS NULL, figure.period_end DESC
    ) = 1
)
SELECT
    measure.priority_title AS priority, measure.title AS label,
    CASE aim.direction WHEN 'none' THEN '' ELSE replace(aim.direction, '_', ' ') || ' ' END || aim.printed AS aim,
    measure.indicator, now.source, now.value,
    coalesce(now.symbol, CASE WHEN now.value IS NULL THEN 'x' END) AS symbol, now.period_end
FROM dim_strategy_measure AS measure
JOIN area ON area.la_code = measure.la_code AND area.area_code = :authority
JOIN fact_strategy_figure AS aim
    ON aim.la_code = measure.la_code AND aim.measure = measure.measure AND aim.role = 'target'
LEFT JOIN now ON now.indicator = measure.indicator
GROUP BY ALL
ORDER BY min(measure.position), label, aim
