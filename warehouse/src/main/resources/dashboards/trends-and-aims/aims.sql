-- A row a measure of the council's strategy that has an indicator: where it started, where it is to go, where it is.
WITH measure AS (
    SELECT
        measure.position, measure.priority_title AS priority, measure.title AS label, measure.indicator,
        any_value(said.printed) FILTER (said.role = 'baseline') AS baseline,
        arg_max(replace(said.direction, '_', ' ') || ' ' || said.printed, said.period_end) FILTER (said.role = 'target')
            AS aim,
        arg_max(said.direction, said.period_end) FILTER (said.role = 'target') AS direction,
        arg_max(said.value, said.period_end) FILTER (said.role = 'target') AS aimed
    FROM dim_strategy_measure AS measure
    JOIN area ON area.la_code = measure.la_code AND area.area_code = :authority
    LEFT JOIN fact_strategy_figure AS said ON said.la_code = measure.la_code AND said.measure = measure.measure
    WHERE measure.indicator IS NOT NULL AND measure.about IS NULL AND measure.priority <> 'context'
    GROUP BY ALL
),
judged AS (
    SELECT
        measure.*, now.value, now.symbol, now.period_end, now.source,
        CASE measure.direction
            WHEN 'at_least' THEN round(now.value) >= measure.aimed
            WHEN 'at_most' THEN round(now.value) <= measure.aimed
        END AS is_met
    FROM measure
    LEFT JOIN (
        SELECT * FROM best_figure WHERE area_code = :authority
        QUALIFY row_number() OVER (PARTITION BY indicator ORDER BY value IS NULL, period_end DESC) = 1
    ) AS now ON now.indicator = measure.indicator
)
SELECT
    priority, label, indicator, baseline, aim, source, value, symbol, period_end,
    CASE WHEN is_met THEN 'Yes' WHEN is_met IS NULL THEN 'Not judged' ELSE 'Not yet' END AS met,
    count(*) FILTER (is_met) OVER () AS met_aims, count(is_met) OVER () AS aims
FROM judged
ORDER BY position
