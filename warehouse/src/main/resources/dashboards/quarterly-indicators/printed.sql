-- A row a measure and period of the council's strategy, with the figure counted here for the same day.
SELECT
    measure.indicator, measure.title AS label, said.period, said.printed, counted.value, counted.symbol,
    measure.differs
FROM dim_strategy_measure AS measure
JOIN area ON area.la_code = measure.la_code AND area.area_code = :authority
JOIN fact_strategy_figure AS said ON said.la_code = measure.la_code AND said.measure = measure.measure
LEFT JOIN benchmark AS counted
    ON counted.area_code = :authority AND counted.indicator = measure.indicator AND counted.period_end = said.period_end
    AND counted.source IN ('extract', 'published') AND counted.breakdown = 'all'
    AND counted.period_type IN ('quarter', 'year')
WHERE said.role <> 'target' AND measure.indicator IS NOT NULL AND said.period_end <= :to
QUALIFY row_number() OVER (
    PARTITION BY measure.measure, said.period, said.printed
    ORDER BY counted.value IS NULL, counted.period_type = 'year', counted.source
) = 1
ORDER BY measure.position, said.period_end
