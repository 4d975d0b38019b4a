-- A row a year: who left care and who came.
SELECT
    ceased.period_end, ceased.source, ceased.value, ceased.symbol, ceased.before, ceased.before_symbol,
    started.value AS began, started.symbol AS began_symbol, ceased.value - started.value AS more
FROM compared_figure AS ceased
LEFT JOIN best_figure AS started
    ON started.area_code = ceased.area_code AND started.indicator = 'started_looked_after'
    AND started.period_end = ceased.period_end
WHERE ceased.area_code = :authority AND ceased.indicator = 'ceased_looked_after'
    AND year(ceased.period_end) BETWEEN :from AND :to
ORDER BY ceased.period_end
