-- title: Who are our children in care, by age, sex and ethnic group?
-- returns: The number of children in each group
-- group: children
-- asked_by: Freedom-of-information requests, Ofsted
-- parameters:
--   authority: {kind: authority, label: Council}
--   year: {kind: year, label: Year, default: newest}
-- measure: children_looked_after
-- headings: {by: By, label: Group, value: Children in care}
-- caution: Do not add up groups to fill in one that is suppressed.
-- missing: Nationality, religion and sexuality are not in the return.
-- empty: No return of this council that covers what you chose is loaded.
SELECT
    upper(left(figure.breakdown, 1)) || replace(substr(figure.breakdown, 2), '_', ' ') AS by,
    CASE figure.breakdown WHEN 'all' THEN 'All' ELSE figure.breakdown_value END AS label,
    figure.source, figure.value, figure.symbol
FROM benchmark AS figure
WHERE figure.area_code = :authority AND figure.indicator = 'children_looked_after' AND figure.source = 'extract'
    AND figure.period_type = 'year' AND figure.breakdown IN ('age_band', 'sex', 'ethnic_group')
    AND year(figure.period_end) = :year
ORDER BY figure.breakdown, group_order(figure.breakdown, figure.breakdown_value), figure.breakdown_value
