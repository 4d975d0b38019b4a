-- Whether an area, or an authority by its DfE code, is one of the audience's own, as an expression of the code: a list of
-- constants costs a question nothing, a subquery costs it as much as all the rest.
SELECT coalesce('code IN (' || string_agg('''' || replace(code, '''', '''''') || '''', ', ') || ')', 'false')
FROM (
    SELECT area_code AS code FROM audience.own_area
    UNION
    SELECT la_code FROM audience.own
)
