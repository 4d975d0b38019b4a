-- A row a year: who left care and who came, from one source, the official statistics where these have them.
WITH figure AS (
    SELECT *
    FROM figure_of_years
    WHERE area_code = :authority AND indicator IN ('ceased_looked_after', 'started_looked_after')
        AND year(period_end) BETWEEN :from AND :to
    QUALIFY source = first_value(source) OVER (PARTITION BY indicator ORDER BY period_end DESC, value IS NULL, source DESC)
)
SELECT
    ceased.period_end, ceased.source, ceased.value, ceased.symbol,
    lag(ceased.value) OVER years AS before, lag(ceased.symbol) OVER years AS before_symbol,
    started.value AS began, started.symbol AS began_symbol,
    ceased.value - started.value AS more
FROM figure AS ceased
LEFT JOIN figure AS started ON started.indicator = 'started_looked_after' AND started.period_end = ceased.period_end
WHERE ceased.indicator = 'ceased_looked_after'
WINDOW years AS (ORDER BY ceased.period_end)
ORDER BY ceased.period_end
