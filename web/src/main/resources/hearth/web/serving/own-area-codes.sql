-- Whether an area is one of the audience's own, as an expression of its codes: a list of constants costs a question nothing,
-- a subquery costs it as much as all the rest.
SELECT coalesce('code IN (' || string_agg('''' || replace(area_code, '''', '''''') || '''', ', ') || ')', 'false')
FROM audience.own_area
