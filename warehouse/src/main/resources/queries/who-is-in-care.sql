-- title: Who are our children in care, by age, sex and ethnic group?
-- returns: Number and share of each group
-- group: children
-- asked_by: Freedom-of-information requests, Ofsted
-- parameters:
--   authority: {kind: authority, label: Council}
--   year: {kind: year, label: Year, default: newest}
-- measure: children_looked_after
-- headings: {by: By, label: Group, numerator: Children in care}
-- caution: Do not add up groups to fill in one that is hidden.
-- empty: No return of this council that covers the year is loaded.
SELECT
    replace(figure.breakdown, '_', ' ') AS by, coalesce(code.label, figure.breakdown_value) AS label, figure.source,
    figure.numerator, figure.symbol AS numerator_symbol
FROM benchmark AS figure
LEFT JOIN dim_code AS code ON code.code_set = figure.breakdown AND code.code = figure.breakdown_value
WHERE figure.area_code = :authority AND figure.indicator = 'children_looked_after' AND figure.source = 'extract'
    AND figure.period_type = 'year' AND figure.breakdown IN ('age_band', 'sex', 'ethnic_group')
    AND year(figure.period_end) = :year
ORDER BY figure.breakdown, code.position
