-- A row a year: spending, and children on the last day of it, both as published.
SELECT
    spent.period_end, spent.source, spent.value, spent.symbol, looked_after.value AS children,
    looked_after.symbol AS children_symbol, spent.value / nullif(looked_after.value, 0) AS for_each
FROM best_figure AS spent
LEFT JOIN best_figure AS looked_after
    ON looked_after.area_code = spent.area_code AND looked_after.indicator = 'children_looked_after'
    AND looked_after.period_end = spent.period_end
WHERE spent.area_code = :authority AND spent.indicator = 'spending_on_looked_after' AND year(spent.period_end) <= :year
ORDER BY spent.period_end DESC
