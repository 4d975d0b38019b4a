-- title: How many moves were there each month or quarter, so that Christmas or exam time can be seen?
-- returns: A number for each month or quarter
-- group: stability
-- asked_by: Freedom-of-information requests by charities
-- parameters:
--   authority: {kind: authority, label: Council}
--   from: {kind: year, label: From, default: newest}
--   period: {kind: choice, label: Every, default: quarter, values: {month: Month, quarter: Quarter}}
-- measure: placement_moves
-- headings: {value: Moves}
-- missing: Moves by day, and by school year.
-- empty: There are no counts of this council for you by the periods that you chose. Months are for a council’s own staff.
SELECT figure.period_end, figure.source, figure.value, figure.symbol
FROM benchmark AS figure
WHERE figure.area_code = :authority AND figure.indicator = 'placement_moves' AND figure.source = 'extract'
    AND figure.period_type = :period AND figure.breakdown = 'all' AND figure.period_end > make_date(:from - 1, 3, 31)
ORDER BY figure.period_end
