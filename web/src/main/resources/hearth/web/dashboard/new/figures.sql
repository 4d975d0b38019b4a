-- A row a year. Values that a reader chooses are written :name; Hearth binds them.
SELECT period_end, source, value, symbol
FROM figure_of_years
WHERE area_code = :authority AND indicator = 'children_looked_after' AND source = 'published'
    AND year(period_end) >= :from
ORDER BY period_end
