-- A row an area and year, and a row for each figure that the council's strategy printed.
WITH line AS (
    SELECT
        figure.indicator, figure.area_code, area.area_name AS series, figure.period_end, figure.source, figure.numerator,
        figure.denominator, figure.value, figure.symbol
    FROM best_figure AS figure
    JOIN area ON area.area_code = figure.area_code
    WHERE figure.area_code IN (:authority, 'E92000001') AND figure.indicator = 'convicted' AND year(figure.period_end) >= :from
    UNION ALL
    SELECT
        measure.indicator, NULL, 'As the strategy printed it', said.period_end, 'strategy', said.numerator, said.denominator,
        said.value, CASE WHEN said.value IS NULL THEN 'x' END
    FROM dim_strategy_measure AS measure
    JOIN area ON area.la_code = measure.la_code AND area.area_code = :authority
    JOIN fact_strategy_figure AS said ON said.la_code = measure.la_code AND said.measure = measure.measure
    WHERE measure.indicator = 'convicted' AND measure.about IS NULL AND said.role <> 'target'
        AND year(said.period_end) >= :from
    QUALIFY row_number() OVER (PARTITION BY said.period_end ORDER BY measure.position) = 1
)
SELECT *
FROM line
ORDER BY area_code IS NULL, area_code = 'E92000001', period_end
