-- title: How many children live in children’s homes, inside and outside our area?
-- returns: Both numbers for each year
-- group: placements
-- asked_by: Freedom-of-information requests
-- parameters:
--   authority: {kind: authority, label: Council}
-- headings: {in_homes: In children’s homes, outside: Of these outside our area}
-- missing: The council in whose area a home stands is not served.
-- empty: No return of this council that covers what you chose is loaded.
SELECT
    figure.period_end, figure.source,
    any_value(figure.numerator) FILTER (figure.indicator = 'childrens_homes') AS in_homes,
    any_value(figure.symbol) FILTER (figure.indicator = 'childrens_homes') AS in_homes_symbol,
    any_value(figure.numerator) FILTER (figure.indicator = 'childrens_homes_outside_authority') AS outside,
    any_value(figure.symbol) FILTER (figure.indicator = 'childrens_homes_outside_authority') AS outside_symbol
FROM figure_of_years AS figure
WHERE figure.area_code = :authority AND figure.source = 'extract'
    AND figure.indicator IN ('childrens_homes', 'childrens_homes_outside_authority')
GROUP BY figure.period_end, figure.source
ORDER BY figure.period_end
