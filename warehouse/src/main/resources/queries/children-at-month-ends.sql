-- title: How many children were in our care at the end of each month?
-- returns: A number for each month end
-- group: children
-- asked_by: Freedom-of-information requests, scrutiny committees
-- parameters:
--   authority: {kind: authority, label: Council}
--   from: {kind: year, label: From, default: newest}
-- measure: children_looked_after
-- headings: {value: Children in care}
-- empty: There are no monthly counts of this council for you from the year that you chose. Months are for a council’s own staff; the end of each year is on the benchmark page.
SELECT figure.period_end, figure.source, figure.value, figure.symbol
FROM benchmark AS figure
WHERE figure.area_code = :authority AND figure.indicator = 'children_looked_after' AND figure.source = 'extract'
    AND figure.period_type = 'month' AND figure.breakdown = 'all' AND figure.period_end > make_date(:from - 1, 3, 31)
ORDER BY figure.period_end
