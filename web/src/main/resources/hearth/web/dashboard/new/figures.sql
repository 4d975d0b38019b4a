-- A row a year. Values that a reader chooses are written :name; Hearth binds them.
SELECT period_end, source, value, symbol
FROM best_figure
WHERE area_code = :authority AND indicator = 'children_looked_after' AND year(period_end) >= :from
ORDER BY period_end
